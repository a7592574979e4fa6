# Finding out what fits.
# The invisible mark U+200F opens a line without a Persian word, so that it runs from right to left.

eligibility-ask-place = حالا کجا می‌خوابید؟ یک دکمه را فشار دهید یا نام جا را بنویسید.
eligibility-ask-place-again = برمی‌گردیم به سؤال من: حالا کجا می‌خوابید؟
eligibility-confirm-place = منظور شما این است: { TERM($place) }؟
eligibility-ask-age = چند سال دارید؟ سن تقریبی کافی است.
eligibility-ask-age-again = برمی‌گردیم به سؤال من: تقریباً چند سال دارید؟
eligibility-ask-goal = می‌خواهید چه کار کنید؟
eligibility-fits =
    ‏✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    این برای شما مناسب است. چرا: { TERM($reason) }
    منبع: { $source }
    قدم بعدی: { TERM($step) }
eligibility-not-yet =
    ‏⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    هنوز نه، اما این می‌تواند تغییر کند. چرا: { TERM($reason) }
    منبع: { $source }
    قدم بعدی: { TERM($step) }
eligibility-ended =
    ‏🏁 { TERM($programme) }
    این دیگر وجود ندارد. { TERM($reason) }
    منبع: { $source }
    قدم بعدی: { TERM($step) }
eligibility-ask-a-person =
    ‏👤 { TERM($module) }
    این را باید یک انسان با شما ببیند. { TERM($reason) }
    منبع: { $source }
    قدم بعدی: { TERM($step) }
eligibility-close = این معلومات عمومی است. می‌خواهید با یک انسان صحبت کنید یا کار دیگری انجام دهید؟
eligibility-changed = خوب است، تغییر دادم. یک بار دیگر می‌بینم.
eligibility-what-to-change = چه چیزی را تغییر بدهم؟ مثلاً بنویسید: «26 ساله هستم» یا «در Moers زندگی می‌کنم».
eligibility-moved-bookings =
    اگر کوچ می‌کنید، بسیار چیزها تغییر می‌کند. وقت‌های ZUE Münster برای کسانی است که آن‌جا زندگی می‌کنند.
    ‏{ $bookings ->
        [0] شما حالا وقت ملاقات ندارید.
        [one] شما هنوز { $bookings } وقت ملاقات دارید. اگر دیگر آن‌جا زندگی نمی‌کنید، لطفاً آن را لغو کنید.
       *[other] شما هنوز { $bookings } وقت ملاقات دارید. اگر دیگر آن‌جا زندگی نمی‌کنید، لطفاً آن‌ها را لغو کنید.
    }
eligibility-escalate-minor = شما کمتر از 18 سال دارید. برای این، کمک جداگانه هست. یک انسان به شما کمک می‌کند، لازم نیست این کار را تنها انجام دهید.
eligibility-escalate-deadline = شما یک نامه مهم دارید. این اول است: همین امروز نامه را در یک مرکز مشاوره نشان بدهید تا بررسی کنند.
eligibility-escalate-identity = درباره پاسپورت و هویت یک انسان به شما کمک می‌کند. اول با یک مرکز مشاوره صحبت کنید.
eligibility-escalate-unclear-law = این‌جا قانون روشن نیست. این را باید یک انسان بررسی کند. به شما می‌گویم چه کسی.
eligibility-now-fits = جدید برای شما: { TERM($what) }
eligibility-no-longer = این حالا دیگر مناسب نیست: { TERM($what) }
eligibility-same = در نتیجه چیزی تغییر نمی‌کند.
