"""«Отзывы и улучшения»: what applicants say of the answers, what follows from it, and the mean scores of a period."""

from collections.abc import Iterable
from functools import partial
from html import escape

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QBoxLayout, QTextBrowser, QWidget

from desktop_app.domain import dates
from desktop_app.domain.feedback import (
    Average,
    FeedbackFigures,
    FeedbackFilter,
    FeedbackLine,
    FeedbackView,
    ImprovementState,
    Score,
    state_of,
)
from desktop_app.ui import openings, table_sources, words
from desktop_app.ui.asking import Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.exports import Source
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined, one_line
from desktop_app.ui.pages.list_page import ListPage
from desktop_app.ui.pages.listing import Column
from desktop_app.ui.pages.narrowing import beside, day_in
from desktop_app.ui.pages.parts import EmptyState, button
from desktop_app.ui.style import ems, named
from desktop_app.ui.theme import tokens
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.date_field import DateField
from desktop_app.ui.widgets.options import Option

DAY_EMS, FIGURES_EMS = 8, 9
ROOM = 8
"""Pixels beside the longest choice: rounded, its own width is a pixel short."""


class FeedbackPage(ListPage):
    """A row opens the appeal that was spoken of; what is to be improved is closed from here too."""

    opens = "appeal"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, "feedback", translate("feedback_page", "Feedback and improvements"), _columns(desk), parent
        )
        self._wanted = FeedbackFilter()
        self._figuring = Latest(desk.jobs, Room.READ)
        self.view, self.score = ChoiceBox(), ChoiceBox()
        self.since, self.until = DateField(), DateField()
        self._lay_out_filters()
        self.figures = QTextBrowser()
        named(self.figures, "feedback.figures", translate("feedback_page", "Mean scores"))
        self.figures.setProperty("part", "plain")
        self.figures.setFixedHeight(ems(FIGURES_EMS))
        self.figures.hide()
        whole = self.layout()
        assert isinstance(whole, QBoxLayout)  # noqa: S101 — ListPage has made it
        whole.addWidget(self.figures)
        self.close_it = button("feedback.close", translate("feedback_page", "&Done…"), "quiet", "done")
        self.close_it.clicked.connect(self._begin_closing)
        self.close_it.hide()
        self.tools.insertWidget(0, self.close_it)
        self.table.selectionModel().currentRowChanged.connect(self._offer_closing)
        self.model.loaded.connect(self._offer_closing)

    def refresh(self) -> None:
        """Read the rows in sight and the figures anew."""
        super().refresh()
        self._reckon()

    def narrowed(self) -> FeedbackFilter:
        """What the filters say."""
        today = self.desk.clock.today()
        return FeedbackFilter(
            self.view.value() or FeedbackView.ALL,
            self.score.value(),
            day_in(self.since, today),
            day_in(self.until, today),
        )

    def narrow(self, narrowed: FeedbackFilter) -> None:
        """See ListPage."""
        self._wanted = narrowed
        self.view.set_value(narrowed.view)
        self.score.set_value(narrowed.score)
        self.since.set_value(narrowed.since)
        self.until.set_value(narrowed.until)

    def source(self) -> Source:
        """See ListPage."""
        return table_sources.feedback(self.desk, self.narrowed())

    def counted(self, total: int) -> str:
        """See ListPage."""
        return translate("feedback_page", "%n piece(s) of feedback", None, total)

    def nothing(self) -> QWidget:
        """See ListPage."""
        if self.narrowed() == FeedbackFilter():
            return EmptyState(
                "feedback",
                translate("feedback_page", "Nobody has said anything of an answer yet"),
                translate("feedback_page", "Open an appeal that has been answered and enter there what was said."),
            )
        show_all = button("show_all", translate("feedback_page", "Show &all"))
        show_all.clicked.connect(self._show_all)
        return EmptyState(
            "search",
            translate("feedback_page", "Nothing of this kind"),
            translate("feedback_page", "Widen the period, or choose another view."),
            show_all,
        )

    def show_list(self) -> None:
        """See ListPage."""
        self._wanted = wanted = self.narrowed()
        register, clock = self.desk.register, self.desk.clock
        self.model.show(lambda offset, limit: register.feedback(wanted, clock.today(), offset=offset, limit=limit))

    @Slot()
    def _narrow(self) -> None:
        if self.narrowed() != self._wanted:
            self.show_list()
            self._reckon()

    @Slot()
    def _show_all(self) -> None:
        self.narrow(FeedbackFilter())
        self.show_list()
        self._reckon()

    def _reckon(self) -> None:
        read = partial(self.desk.register.feedback_figures, self.narrowed())
        self._figuring.ask(read, self._show_figures, self.tell)

    @Slot(object)
    def _show_figures(self, figures: FeedbackFigures) -> None:
        self.figures.setVisible(figures.whole.count > 0)
        if figures.whole.count:
            self.figures.setHtml(_figures(figures))

    def _current(self) -> FeedbackLine | None:
        line: FeedbackLine | None = self.model.line(self.table.currentIndex().row()) if self.model.total else None
        return line

    @Slot()
    def _offer_closing(self) -> None:
        line = self._current()
        improvement = line.improvement if line else None
        self.close_it.setVisible(improvement is not None and improvement.improvement.done_on is None)

    @Slot()
    def _begin_closing(self) -> None:
        line = self._current()
        if line is not None and line.improvement is not None:
            self.begin(partial(openings.closing_improvement, self.desk.register, line.improvement.improvement.id))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line is not None:
            self.asked.emit(Show(self.opens, line.feedback.appeal_id))

    def _lay_out_filters(self) -> None:
        self.view.offer(tuple(Option(view, words.of(view)) for view in FeedbackView))
        self.view.set_value(FeedbackView.ALL)
        self.score.offer(tuple(Option(score, words.of(score)) for score in Score))
        self.score.setPlaceholderText(translate("feedback_page", "any score"))
        for box in (self.view, self.score):
            box.ensurePolished()
            box.setMinimumWidth(box.widest() + ROOM)
        for day in (self.since, self.until):
            day.setFixedWidth(ems(DAY_EMS))
        for name, text, field in (
            ("view", translate("feedback_page", "Sho&w"), self.view),
            ("score", translate("feedback_page", "S&core"), self.score),
            ("since", translate("feedback_page", "F&rom"), self.since),
            ("until", translate("feedback_page", "&To"), self.until),
        ):
            named(field, f"feedback.{name}", text)
            field.changed.connect(self._narrow)
            self.filters.addWidget(beside(text, field))


def _columns(desk: Desk) -> tuple[Column, ...]:
    def improvement(line: FeedbackLine) -> str:
        found = line.improvement
        if found is None:
            return ""
        state = state_of(found.improvement, desk.clock.today())
        due_on = found.improvement.due_on if state is not ImprovementState.DONE else None
        return joined(words.of(state), dates.in_figures(due_on) if due_on else "")

    def owner(line: FeedbackLine) -> str:
        return line.improvement.owner if line.improvement else ""

    return (
        Column(translate("feedback_page", "Day"), lambda line: dates.in_figures(line.feedback.given_on), "00.00.0000"),
        Column(
            translate("feedback_page", "Score"),
            lambda line: words.of(line.feedback.score),
            max(map(words.of, Score), key=len),
        ),
        Column(translate("feedback_page", "Applicant"), lambda line: line.applicant, "Кузнецов Пётр Владим", 84),
        Column(translate("feedback_page", "Appeal"), lambda line: line.appeal_number, "ОГ-0000001/26", 66),
        Column(translate("feedback_page", "What was said"), lambda line: one_line(line.feedback.text)),
        Column(translate("feedback_page", "Improvement"), improvement, "просрочено · 00.00.0000"),
        Column(translate("feedback_page", "Who does it"), owner, "Остановкина Д. Ю.", 46),
    )


def _figures(figures: FeedbackFigures) -> str:
    whole = translate("feedback_page", "All in all: mean {mean}, %n answer(s) rated, {low} of them badly", None,
        figures.whole.count).format(mean=_mean(figures.whole), low=figures.whole.low)  # fmt: skip
    parts = (
        (translate("feedback_page", "By officer"), figures.by_officer),
        (translate("feedback_page", "By topic"), figures.by_topic),
    )
    cells = "".join(f'<td width="50%">{_table(title, averages)}</td>' for title, averages in parts if averages)
    return f"<p>{escape(whole)}</p><table width='100%'><tr>{cells}</tr></table>"


def _table(title: str, averages: Iterable[Average]) -> str:
    rows = "".join(
        f"<tr><td>{escape(each.title)}</td><td align='right'>&nbsp;&nbsp;<b>{_mean(each)}</b></td>"
        f"<td align='right' style='color:{tokens().muted}'>&nbsp;&nbsp;{each.count}</td></tr>"
        for each in averages
    )
    return f"<p style='color:{tokens().muted}'>{escape(title)}</p><table cellspacing='2'>{rows}</table>"


def _mean(average: Average) -> str:
    """«4,25»: as figures are written in Russian, and with a point in English."""
    return words.decimal(average.mean)
