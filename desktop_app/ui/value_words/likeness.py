"""Why two people may be one, or are not."""

from collections.abc import Mapping
from enum import Enum

from desktop_app.domain.evidence import Reason
from desktop_app.flow.words import QT_TRANSLATE_NOOP

WORDS: Mapping[Enum, str] = {
    Reason.SAME_IDENTIFIER: QT_TRANSLATE_NOOP("words", "same number of a document"),
    Reason.SAME_NAME: QT_TRANSLATE_NOOP("words", "same full name"),
    Reason.SAME_SURNAME: QT_TRANSLATE_NOOP("words", "same surname"),
    Reason.SAME_GIVEN_NAME: QT_TRANSLATE_NOOP("words", "same name"),
    Reason.SAME_PATRONYMIC: QT_TRANSLATE_NOOP("words", "same patronymic"),
    Reason.SAME_ORGANISATION: QT_TRANSLATE_NOOP("words", "same organisation"),
    Reason.SAME_BIRTH_DATE: QT_TRANSLATE_NOOP("words", "same date of birth"),
    Reason.SAME_PHONE: QT_TRANSLATE_NOOP("words", "same phone"),
    Reason.SAME_ADDRESS: QT_TRANSLATE_NOOP("words", "same address"),
    Reason.NAMES_SWAPPED: QT_TRANSLATE_NOOP("words", "parts of the name in each other's places"),
    Reason.NAMES_SPELLED: QT_TRANSLATE_NOOP("words", "full name in another alphabet or keyboard layout"),
    Reason.SURNAME_SPELLED: QT_TRANSLATE_NOOP("words", "surname in another alphabet or keyboard layout"),
    Reason.SURNAME_NEAR: QT_TRANSLATE_NOOP("words", "surname differs by one letter"),
    Reason.SURNAME_FARTHER: QT_TRANSLATE_NOOP("words", "surname differs by two letters"),
    Reason.SURNAME_HALF: QT_TRANSLATE_NOOP("words", "half of a double surname"),
    Reason.SURNAME_OF_FAMILY: QT_TRANSLATE_NOOP("words", "same surname of the other gender"),
    Reason.SURNAME_BEGINS: QT_TRANSLATE_NOOP("words", "surname begins so"),
    Reason.OTHER_SURNAME: QT_TRANSLATE_NOOP("words", "other surname"),
    Reason.NAME_SPELLED: QT_TRANSLATE_NOOP("words", "name in another alphabet or keyboard layout"),
    Reason.NAME_NEAR: QT_TRANSLATE_NOOP("words", "name differs by one letter"),
    Reason.NAME_SHORT: QT_TRANSLATE_NOOP("words", "short form of the name"),
    Reason.INITIAL_FITS: QT_TRANSLATE_NOOP("words", "initial of the name fits"),
    Reason.NAME_BEGINS: QT_TRANSLATE_NOOP("words", "name begins so"),
    Reason.OTHER_NAME: QT_TRANSLATE_NOOP("words", "other name"),
    Reason.PATRONYMIC_SPELLED: QT_TRANSLATE_NOOP("words", "patronymic in another alphabet or keyboard layout"),
    Reason.PATRONYMIC_NEAR: QT_TRANSLATE_NOOP("words", "patronymic differs by one letter"),
    Reason.OTHER_PATRONYMIC: QT_TRANSLATE_NOOP("words", "other patronymic"),
    Reason.ORGANISATION_BEGINS: QT_TRANSLATE_NOOP("words", "organisation begins so"),
    Reason.DAY_MONTH_SWAPPED: QT_TRANSLATE_NOOP("words", "day and month of birth in each other's places"),
    Reason.BIRTH_DATE_NEAR: QT_TRANSLATE_NOOP("words", "date of birth differs by one figure"),
    Reason.OTHER_BIRTH_DATE: QT_TRANSLATE_NOOP("words", "other date of birth"),
    Reason.PHONE_NEAR: QT_TRANSLATE_NOOP("words", "phone differs by one figure"),
    Reason.OTHER_IDENTIFIER: QT_TRANSLATE_NOOP("words", "other SNILS or INN"),
}
