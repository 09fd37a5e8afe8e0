"""How the values of the register are called on paper; letters are always Russian, whatever the window speaks."""

from desktop_app.domain.appeal import AppealKind, Channel, Mark, QuestionStatus
from desktop_app.domain.citizen import Benefit, SocialStatus

KINDS = {
    AppealKind.PROPOSAL: "предложение",
    AppealKind.STATEMENT: "заявление",
    AppealKind.COMPLAINT: "жалоба",
    AppealKind.INQUIRY: "справочный запрос",
    AppealKind.NOT_AN_APPEAL: "не обращение",
}
CHANNELS = {
    Channel.POST: "почта",
    Channel.IN_HAND: "нарочно",
    Channel.STATE_PORTAL: "ЕПГУ",
    Channel.SITE: "официальный сайт",
    Channel.OTHER_SYSTEM: "иная информационная система",
    Channel.RECEPTION: "личный приём",
    Channel.STATE_MAIL: "МЭДО",
    Channel.OTHER_BODY: "из другого органа",
    Channel.DEPUTY: "через депутата",
    Channel.FAX: "факс",
    Channel.PHONE: "телефон",
    Channel.EMAIL: "электронная почта",
}
MARKS = {
    Mark.FIRST: "первичное",
    Mark.REPEATED: "повторное",
    Mark.MULTIPLE: "неоднократное",
    Mark.DUPLICATE: "дубликат",
    Mark.TYPICAL: "типовое",
    Mark.ANONYMOUS: "анонимное",
    Mark.COLLECTIVE: "коллективное",
    Mark.MIGRATION: "по вопросам миграции",
}
STATUSES = {
    QuestionStatus.UNDER_REVIEW: "на рассмотрении",
    QuestionStatus.EXTENDED: "рассмотрение продлено",
    QuestionStatus.EXPLAINED: "разъяснено",
    QuestionStatus.SUPPORTED: "поддержано",
    QuestionStatus.MEASURES_TAKEN: "поддержано, меры приняты",
    QuestionStatus.NOT_SUPPORTED: "не поддержано",
    QuestionStatus.FORWARDED: "направлено по компетенции",
    QuestionStatus.ANSWERED: "дан ответ",
    QuestionStatus.NO_ANSWER: "оставлено без ответа",
}
OUTCOMES = {
    QuestionStatus.EXPLAINED: "даны разъяснения",
    QuestionStatus.SUPPORTED: "вопрос поддержан",
    QuestionStatus.MEASURES_TAKEN: "вопрос поддержан, меры приняты",
    QuestionStatus.NOT_SUPPORTED: "вопрос не поддержан",
    QuestionStatus.FORWARDED: "вопрос направлен на рассмотрение по компетенции",
    QuestionStatus.ANSWERED: "дан ответ",
    QuestionStatus.NO_ANSWER: "вопрос оставлен без ответа по существу",
}
"""What an answer says became of a question; nothing yet of one that is under review."""

SOCIAL = {
    SocialStatus.WORKER: "работающий",
    SocialStatus.PENSIONER: "пенсионер",
    SocialStatus.STUDENT: "учащийся",
    SocialStatus.UNEMPLOYED: "безработный",
    SocialStatus.ENTREPRENEUR: "предприниматель",
    SocialStatus.CIVIL_SERVANT: "государственный или муниципальный служащий",
    SocialStatus.SERVICEMAN: "военнослужащий",
    SocialStatus.HOMEMAKER: "домохозяйка (домохозяин)",
    SocialStatus.OTHER: "иное",
}
BENEFITS = {
    Benefit.WAR_VETERAN: "ветеран войны",
    Benefit.COMBAT_VETERAN: "ветеран боевых действий",
    Benefit.LABOUR_VETERAN: "ветеран труда",
    Benefit.DISABLED: "инвалид",
    Benefit.DISABLED_CHILD_PARENT: "родитель ребёнка-инвалида",
    Benefit.LARGE_FAMILY: "многодетная семья",
    Benefit.ORPHAN: "сирота",
    Benefit.RADIATION: "пострадавший от радиации",
    Benefit.REPRESSED: "реабилитированный",
    Benefit.LOW_INCOME: "малоимущий",
}
LAW = (
    "Федерального закона от\u00a002.05.2006 №\u00a059-ФЗ "
    "«О\u00a0порядке рассмотрения обращений граждан Российской Федерации»"
)


def kind_in_words(kind: AppealKind) -> str:
    """«жалоба»."""
    return KINDS[kind]


def paper_of(kind: AppealKind) -> str:
    """«Обращение (жалоба)»: what lies in the case file."""
    return f"Обращение ({KINDS[kind]})" if kind.is_appeal else KINDS[kind].capitalize()


def channel_in_words(channel: Channel) -> str:
    """«почта»."""
    return CHANNELS[channel]
