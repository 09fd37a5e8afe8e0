"""Any merge, undone or split, leaves every row as it was."""

from dataclasses import replace
from operator import methodcaller
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.storage.store import Store
from tests.stand_ins import THURSDAY, FixedClock, PlainWeek
from tests.storage.samples import KUZNETSOV
from tests.storage.test_merging import done, merge, register_one, rows, undo
from tests.storage.test_search_index import index_differs_from_rows

NUMBERS = (
    Identifier(IdentifierKind.SNILS, "112-233-445 95", "с портала", verified=True),
    Identifier(IdentifierKind.PASSPORT, "61 05 123456"),
)
answers = st.fixed_dictionaries(
    {},
    optional={
        "surname": st.sampled_from(["Кузнецов", "Кузнецоф", "Соколова"]),
        "phones": st.lists(st.sampled_from(["+7 900 000-00-01", "+7 900 000-00-02"]), unique=True).map(tuple),
        "email": st.sampled_from(["", "a@example.ru", "b@example.ru"]),
        "dative": st.sampled_from(["", "Кузнецову"]),
        "identifiers": st.lists(st.sampled_from(NUMBERS), unique=True).map(tuple),
        "to_complete": st.sampled_from([(), ("email",), ("dative", "email")]),
    },
)
EXAMPLES = settings(max_examples=settings().max_examples // 10)


@given(st.lists(answers, min_size=2, max_size=4), st.lists(st.integers(0, 3), max_size=6), st.data())
@EXAMPLES
def test_any_merge_undone_or_split_leaves_every_row_as_it_was(
    said: list[dict[str, Any]], appeals: list[int], data: st.DataObject
) -> None:
    with TemporaryDirectory() as folder:
        store = Store(Path(folder), FixedClock(THURSDAY), PlainWeek())
        store.open()
        try:
            files = [
                done(store, f"file {at}", methodcaller("add_case_file", replace(KUZNETSOV, number=f"Д-{at}", **each)))
                for at, each in enumerate(said)
            ]
            for number, at in enumerate(appeals, start=1):
                register_one(store, files[at % len(files)], number)
            kept, *others = data.draw(st.permutations([each.id for each in files]))
            states = []
            for at, other in enumerate(others):
                states.append(rows(store))
                pair = [store.register.case_file(each) for each in (kept, other)]
                assert pair[0] is not None
                assert pair[1] is not None
                merge(store, pair[0], pair[1], f"merge {at}")
            is_undone = True
            for at, other in reversed(list(enumerate(others))):
                is_undone = is_undone and data.draw(st.booleans())  # behind a split nothing is undone
                if is_undone:
                    undo(store, f"merge {at}")
                else:
                    done(store, f"split {at}", methodcaller("split", other))
                assert rows(store) == states[at]
                assert index_differs_from_rows(store) == []
                assert store.check_index(lambda _: None) == 0
        finally:
            store.close()
