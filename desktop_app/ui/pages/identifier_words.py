"""Numbers of documents in words."""

from desktop_app.domain.identifiers import Identifier
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined


def spoken(identifier: Identifier) -> str:
    """«СНИЛС 112-233-445 95»."""
    kind = words.of(identifier.kind) if identifier.kind else ""
    return f"{kind} {identifier.value}".strip()


def told(identifier: Identifier) -> str:
    """«СНИЛС 112-233-445 95 · с портала · проверен»."""
    verified = translate("fields", "verified") if identifier.verified else ""
    return joined(spoken(identifier), identifier.source, verified)
