"""What lies in a case file, in the words of the screen."""

from desktop_app.domain.merging import Belongings
from desktop_app.ui.language import translate


def in_words(belongings: Belongings) -> str:
    """«3 обращения, 2 файла, 5 писем»; "" when nothing lies in it."""
    told = (
        (belongings.appeals, translate("belongings", "%n appeal(s)", None, belongings.appeals)),
        (belongings.attachments, translate("belongings", "%n file(s)", None, belongings.attachments)),
        (belongings.letters, translate("belongings", "%n letter(s)", None, belongings.letters)),
        (belongings.notes, translate("belongings", "%n note(s)", None, belongings.notes)),
        (belongings.contacts, translate("belongings", "%n call(s) and reception(s)", None, belongings.contacts)),
        (belongings.merged, translate("belongings", "%n case file(s) merged before", None, belongings.merged)),
    )
    return ", ".join(words for count, words in told if count)
