# The personal plan: the next steps in order, where, what to bring, and the appointments.
# The invisible mark U+200F opens a line without an Arabic word, so that it runs from right to left.

plan-title = خطتك
plan-intro = هذه خطواتك القادمة. بتاريخ { DATE($today) }.
plan-step =
    ‏{ $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    الخطوة التالية: { TERM($step) }
plan-step-at =
    { plan-step }
    من يساعد في ذلك: { TERM($where) }
plan-bring-paper = خذ ورقتك معك إلى الاستشارة، مثلاً Aufenthaltsgestattung أو Duldung.
plan-bring-certificates = أحضر معك: شهاداتك، والترجمات إذا كانت عندك.
plan-bring-ask = يسرّني أن أسأل من أجلك ماذا يجب أن تحضر معك.
plan-appointments = مواعيدك:
plan-appointment = 📅 { TERM($title) }: { WHEN($start) }. اللقاء: الساعة { HOUR($meet) }، { TERM($point) }
plan-no-appointments = ليس عندك موعد بعد.
plan-close = هذه معلومات عامة. القرار في الأوراق عند الدائرة الحكومية. يساعدك شخص حقيقي: ⁦/human⁩
plan-empty = من أجل خطتك أحتاج إلى بعض الإجابات القصيرة.
plan-file = هذه خطتك للحفظ أو الطباعة.
