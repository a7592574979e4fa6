# The personal plan: the next steps in order, where, what to bring, and the appointments.

plan-title = Ваш план
plan-intro = Це ваші наступні кроки. Станом на { DATE($today) }
plan-step =
    { $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Наступний крок: { TERM($step) }
plan-step-at =
    { plan-step }
    Хто допоможе: { TERM($where) }
plan-bring-paper = На консультацію візьміть із собою свій документ, наприклад Aufenthaltsgestattung або Duldung.
plan-bring-certificates = Візьміть із собою: ваші атестати й дипломи, а також переклади, якщо вони є.
plan-bring-ask = Що треба взяти із собою, я охоче запитаю для вас.
plan-appointments = Ваші записи:
plan-appointment = 📅 { TERM($title) }: { WHEN($start) }. Місце зустрічі: { HOUR($meet) }, { TERM($point) }
plan-no-appointments = У вас ще немає запису.
plan-close = Це загальна інформація. Щодо документів вирішує відомство. Людина допоможе вам: ⁦/human⁩
plan-empty = Для вашого плану мені потрібно ще кілька коротких відповідей.
plan-file = Ось ваш план. Його можна зберегти або роздрукувати.
