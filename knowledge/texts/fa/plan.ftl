# The personal plan: the next steps in order, where, what to bring, and the appointments.
# The invisible mark U+200F opens a line without a Persian word, so that it runs from right to left.

plan-title = پلان شما
plan-intro = این‌ها قدم‌های بعدی شما است. تاریخ: { DATE($today) }.
plan-step =
    ‏{ $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    قدم بعدی: { TERM($step) }
plan-step-at =
    { plan-step }
    چه کسی کمک می‌کند: { TERM($where) }
plan-bring-paper = وقتی به مشاوره می‌روید سند خود را همراه ببرید، مثلاً Aufenthaltsgestattung یا Duldung.
plan-bring-certificates = با خود ببرید: اسناد تحصیلی و دیپلم‌ها، و ترجمه‌ها اگر دارید.
plan-bring-ask = این که چه باید با خود ببرید، با کمال میل برای شما می‌پرسم.
plan-appointments = وقت‌های ملاقات شما:
plan-appointment = 📅 { TERM($title) }: { WHEN($start) }. محل دیدار: ساعت { HOUR($meet) }، { TERM($point) }
plan-no-appointments = شما هنوز وقت ملاقات ندارید.
plan-close = این معلومات عمومی است. درباره اسناد، اداره (Behörde) تصمیم می‌گیرد. یک انسان به شما کمک می‌کند: ⁦/human⁩
plan-empty = برای پلان شما هنوز به چند جواب کوتاه ضرورت دارم.
plan-file = این پلان شما است، برای ذخیره کردن یا چاپ (پرنت).
