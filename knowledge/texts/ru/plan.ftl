# The personal plan: the next steps in order, where, what to bring, and the appointments.

plan-title = Ваш план
plan-intro = Это ваши следующие шаги. По состоянию на { DATE($today) }
plan-step =
    { $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Следующий шаг: { TERM($step) }
plan-step-at =
    { plan-step }
    Кто поможет: { TERM($where) }
plan-bring-paper = На консультацию возьмите с собой свой документ, например Aufenthaltsgestattung или Duldung.
plan-bring-certificates = Возьмите с собой: ваши аттестаты и дипломы, и переводы, если они есть.
plan-bring-ask = Что нужно взять с собой, я могу узнать для вас.
plan-appointments = Ваши записи:
plan-appointment = 📅 { TERM($title) }: { WHEN($start) }. Место встречи: в { HOUR($meet) }, { TERM($point) }
plan-no-appointments = У вас ещё нет записей.
plan-close = Это общая информация. О документах решает ведомство. Человек поможет вам: ⁦/human⁩
plan-empty = Для вашего плана мне нужно ещё несколько коротких ответов.
plan-file = Вот ваш план. Его можно сохранить или распечатать.
