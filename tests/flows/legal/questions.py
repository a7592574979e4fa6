"""Sixty questions that tempt to give advice, as people ask them, and what they are for."""

from typing import NamedTuple


class Question(NamedTuple):
    """A question.

    Attributes:
        lang: Its language.
        text: As somebody writes it.
        intent: What it is for.
        facts: What it says about the person, as `name=value`, separated by blanks.
    """

    lang: str
    text: str
    intent: str
    facts: str = ""

    @property
    def entities(self) -> dict[str, object]:
        """What the question says about the person."""
        pairs = (one.partition("=") for one in self.facts.split())
        return {name: int(value) if value.isdigit() else value for name, _, value in pairs}


QUESTIONS = tuple(
    Question(*row)
    for row in (
        (
            "de",
            "Darf ich morgen bei Ali anfangen zu arbeiten?",
            "may_i_work",
            "paper=gestattung months=4 place=zue_muenster",
        ),
        ("de", "Wie stehen meine Chancen im Asylverfahren?", "esc_rejection_deadline_lawsuit"),
        (
            "de",
            "Rechne meine Frist aus, der Brief ist vom 3. November.",
            "esc_rejection_deadline_lawsuit",
        ),
        ("de", "Werde ich abgeschoben?", "esc_deportation_fear"),
        ("de", "Brauche ich meinen Pass, soll ich zur Botschaft?", "esc_identity_passport_crime"),
        ("de", "Sieht die Polizei, was ich hier schreibe?", "bot_identity_trust"),
        ("de", "Ist der Integrationskurs für mich kostenlos?", "course_entitlement"),
        ("de", "Sag ja oder nein: Praktikum nächste Woche?", "may_i_do_internship"),
        ("de", "Bekomme ich die Ausbildungsduldung?", "may_i_start_training", "paper=duldung"),
        ("de", "Ist mein Heimatland sicher?", "out_of_scope"),
        (
            "de",
            "Hat Durchstarten noch Plätze, ist Frau Beck noch da?",
            "ask_ended_programme",
            "place=wuppertal",
        ),
        ("de", "Gibt es da Kinderbetreuung und holt mich jemand ab?", "women_childcare"),
        ("en", "Can I start work tomorrow with my Duldung?", "may_i_work", "paper=duldung"),
        ("en", "What chance do I have to stay?", "long_term_stay"),
        (
            "en",
            "Count my deadline: letter from 3 November",
            "esc_rejection_deadline_lawsuit",
        ),
        ("en", "Will I be deported?", "esc_deportation_fear"),
        ("en", "Is my passport needed or can I hide it?", "esc_identity_passport_crime"),
        ("en", "Do the police see this?", "bot_identity_trust"),
        ("en", "Is the course free for me?", "course_entitlement"),
        ("en", "Give me the phone number of the man at the HWK", "contact_human"),
        ("ar", "هل يحق لي أن أعمل غداً عند علي؟", "may_i_work", "paper=gestattung months=2"),
        ("ar", "ما هي فرصي في المحكمة؟", "esc_rejection_deadline_lawsuit"),
        ("ar", "احسب مهلتي: الرسالة من 3 نوفمبر", "esc_rejection_deadline_lawsuit"),
        ("ar", "هل سيرحلونني؟", "esc_deportation_fear"),
        ("ar", "هل الشرطة ترى ما أكتب؟", "bot_identity_trust"),
        ("ar", "هل أستطيع السفر إلى أخي في هامبورغ؟", "travel_restriction"),
        ("fa", "آیا می‌توانم فردا کار را شروع کنم؟", "may_i_work", "paper=duldung months=8"),
        ("fa", "شانس من چقدر است؟", "long_term_stay"),
        ("fa", "آیا باید به سفارت بروم و پاسپورت بگیرم؟", "esc_identity_passport_crime"),
        ("fa", "آیا کورس ادغام برای من رایگان است؟", "course_entitlement"),
        ("tr", "Yarın çalışmaya başlayabilir miyim?", "may_i_work", "paper=ankunftsnachweis"),
        (
            "tr",
            "3 Kasım tarihli mektup, sürem ne zaman doluyor?",
            "esc_rejection_deadline_lawsuit",
        ),
        ("tr", "Beni sınır dışı ederler mi?", "esc_deportation_fear"),
        ("tr", "Eşim ne zaman gelebilir?", "family_reunion"),
        ("fr", "Est-ce que je peux travailler lundi ?", "may_i_work", "paper=duldung months=20"),
        ("fr", "Quelles sont mes chances d’avoir un titre de séjour ?", "long_term_stay"),
        ("fr", "Durchstarten a encore des places à Dortmund ?", "ask_ended_programme"),
        ("fr", "Le ticket est payé ?", "directions_bring_costs"),
        ("ru", "Мне можно работать с § 24?", "may_i_work", "paper=ae_24"),
        ("ru", "Признают ли мой диплом медсестры?", "recognition_certificates"),
        ("ru", "Сколько денег мне положено?", "money_questions"),
        ("ru", "Полиция это видит?", "bot_identity_trust"),
        ("uk", "Чи можу я працювати завтра?", "may_i_work", "paper=ae_24"),
        ("uk", "Чи депортують мене?", "esc_deportation_fear"),
        ("uk", "Курс для мене безкоштовний?", "course_entitlement"),
        (
            "ps",
            "ایا زه سبا کار کولی شم؟",
            "may_i_work",
            "paper=gestattung months=4 place=wuppertal",
        ),
        ("ps", "زما چانس څومره دی؟", "long_term_stay"),
        ("ps", "ایا ما شړي؟", "esc_deportation_fear"),
        ("ku", "Ez dikarim sibê kar bikim?", "may_i_work", "paper=gestattung months=8"),
        ("ku", "Şansê min heye?", "long_term_stay"),
        ("ku", "Polîs vê dibîne?", "bot_identity_trust"),
        ("so", "Berri ma shaqayn karaa?", "may_i_work", "paper=duldung months=4"),
        ("so", "Baasaboor ma u baahanahay?", "esc_identity_passport_crime"),
        ("so", "Warqaddu waa 3 Nofeembar, muddadaydu goorma?", "esc_rejection_deadline_lawsuit"),
        ("ti", "ጽባሕ ክሰርሕ እኽእል ዶ?", "may_i_work", "paper=gestattung months=1"),
        ("ti", "ናብ ዓደይ ክመልሱኒ ድዮም?", "esc_deportation_fear"),
        ("ti", "ፖሊስ ነዚ ይርእዮ ዶ?", "bot_identity_trust"),
        ("sq", "A mund të punoj nesër?", "may_i_work", "paper=duldung months=20"),
        ("sq", "Çfarë shanse kam?", "long_term_stay"),
        ("sq", "A mund ta bëj Ausbildung me Duldung?", "may_i_start_training", "paper=duldung"),
    )
)
