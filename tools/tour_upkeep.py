"""The part of the tour behind the daily work: people, papers, doubles, an old register, what the office looks after."""

from tools.camera import Camera
from tools.hand import Hand, read_the_news


def people(hand: Hand, camera: Camera) -> None:
    """The officers, one who goes on holiday, and the work of one who leaves."""
    hand.go_to("page.officers")
    hand.press("Space")
    hand.go_to("officers.table")
    hand.press("Down", "Down", "Down", "Down")
    camera.take("officers")
    hand.go_to("officers.absence")
    hand.press("Space")
    hand.go_to("away_from")
    hand.fill("19.01.2026", "01.02.2026")
    hand.go_to("deputy_id")
    camera.take("officer-absence")
    hand.press("Esc")
    read_the_news(hand.window)
    hand.go_to("officers.hand_over")
    hand.press("Space")
    hand.go_to("to_id")
    hand.press("Down", "Down")
    camera.take("officer-leaves")
    hand.press("Ctrl+Return")
    camera.take("officer-work")
    hand.press("Esc")
    read_the_news(hand.window)


def papers(hand: Hand, camera: Camera) -> None:
    """The journal of letters, a list of registered mail, a template."""
    hand.press("Ctrl+4")
    camera.take("letters")
    hand.press("Return")
    camera.take("letter")
    hand.press("Ctrl+4")
    hand.go_to("outgoing.registered_mail")
    hand.press("Space")
    camera.take("list-period")
    hand.press("Ctrl+Return")
    hand.settle()
    hand.go_to("pieces.0.track")
    hand.type("39000001000018")
    camera.take("list-mail")
    hand.press("Ctrl+Return")
    camera.take("list-paper")
    hand.press("Esc")
    read_the_news(hand.window)
    hand.press("Ctrl+4")
    hand.go_to("outgoing.templates")
    hand.press("Space")
    camera.take("template-form")
    hand.press("Ctrl+Return")
    camera.take("template-text")
    hand.press("Ctrl+End")
    hand.type("{{ nobody }}")
    hand.settle()
    camera.take("template-mistake")
    hand.go_to("editions")
    hand.press("Space")
    camera.take("template-editions")
    hand.press("Esc")
    read_the_news(hand.window)


def merge(hand: Hand, camera: Camera) -> None:
    """Two case files side by side, and the list of likely doubles."""
    hand.press("Ctrl+3")
    hand.press("Return")
    hand.go_to("merge")
    hand.press("Space")
    hand.type("кузнецов пётр владимирович")
    hand.press("Tab", "Down")
    camera.take("merge-two")
    hand.press("Ctrl+Return")
    camera.take("merge-side-by-side")
    hand.press("Ctrl+Return")
    camera.take("merge-contacts")
    hand.press("Esc")
    read_the_news(hand.window)
    hand.window.upkeep.show_doubles()
    camera.take("doubles-before")
    hand.go_to("look")
    hand.press("Space")
    hand.settle()
    camera.take("doubles")


def load_register(hand: Hand, camera: Camera) -> None:
    """The sample of an old register, from its file to the receipt."""
    hand.window.upkeep.import_sample()
    camera.take("import-file")
    hand.press("Ctrl+Return")
    camera.take("import-columns")
    hand.press("Ctrl+Return", "Ctrl+Return")
    hand.go_to("responsible_id")
    hand.press("Home")
    camera.take("import-appeals")
    hand.press("Ctrl+Return")
    camera.take("import-checking")
    hand.press("Ctrl+Return")
    camera.take("import-review")
    hand.press("Ctrl+Return")
    camera.take("import-receipt")


def keep(hand: Hand, camera: Camera) -> None:
    """What the office looks after: its calendar, backups, index, the journal of readings, the reasons of refusal."""
    upkeep = hand.window.upkeep
    for name, show in (
        ("backups", upkeep.show_backups),
        ("search-index", upkeep.show_index),
        ("readings", upkeep.show_readings),
        ("calendar", upkeep.keep_calendar),
    ):
        show()
        camera.take(name)
    hand.press("Esc")
    read_the_news(hand.window)
    hand.go_to("page.contacts")
    hand.press("Space")
    hand.go_to("refusals")
    hand.press("Space")
    camera.take("refusals")
    hand.press("Esc")
    read_the_news(hand.window)
