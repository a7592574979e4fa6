# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.
# A line opens with a Persian word or the invisible mark U+200F, so that it runs from right to left.

booking-choose-date =
    { TERM($module) }: کدام وقت برای شما مناسب است؟
    می‌توانید یک روز را هم بنویسید، مثلاً «سه‌شنبه».
booking-choose-date-again = برمی‌گردیم به وقت ملاقات شما ({ TERM($module) }): کدام روز برای شما مناسب است؟
booking-free-dates = { TERM($module) }: این وقت‌ها آزاد است.
booking-no-such-day = این روز در تقویم نیست. فکر می‌کنم منظور شما این است: { DAY($start) }.
booking-no-date-then = برای { DAY($day) } وقت آزاد نیست. نزدیک‌ترین وقت: { WHEN($start) }.
booking-no-time-then = در این ساعت وقت آزاد نیست. نزدیک‌ترین وقت: { WHEN($start) }.
booking-free-for = این وقت‌ها برای کسانی است که در ZUE Münster زندگی می‌کنند. جای دیگری زندگی می‌کنید؟ پس می‌بینم که برای شما چه هست.
booking-day-instead = برای { DAY($day) } وقت آزاد نیست. وقت بعدی در همین روز هفته: { WHEN($start) }.
booking-confirm =
    وقت ملاقات شما: { TERM($module) } – { TERM($title) }
    زمان: { WHEN($start) } تا { HOUR($end) }
    محل دیدار: ساعت { HOUR($meet) }، { TERM($point) }
    این جا را برای شما ثبت کنم؟
booking-confirm-again = برمی‌گردیم به وقت ملاقات شما: { TERM($title) }، { WHEN($start) }. جا را برای شما ثبت کنم؟
booking-travel = اگر جا در شهر دیگری است: اول بپرسید که آیا اجازه سفر دارید.
booking-booked =
    ✅ ثبت شد! { TERM($module) } – { TERM($title) }
    زمان: { WHEN($start) } تا { HOUR($end) }
    محل دیدار: ساعت { HOUR($meet) }، { TERM($point) }
    ‏{ $fictional ->
        [1] این فقط یک وقت تمرینی است. در واقعیت وجود ندارد.
       *[0] این فایل برای تقویم موبایل شما است.
    }
booking-only-looking = شما فقط تماشا می‌کنید یا چیزی را امتحان می‌کنید. این Praktikum (کارآموزی) نیست و کار هم نیست.
booking-request-only =
    درخواست شما رسید: { TERM($module) } – { TERM($title) }، { WHEN($start) }.
    این هنوز ثبت قطعی نیست. اول یک انسان بررسی می‌کند که آیا اجازه لازم است.
booking-already = شما این وقت را قبلاً ثبت کرده‌اید. ✅
booking-past = این وقت گذشته است. وقت‌های بعدی را به شما نشان می‌دهم.
booking-gone = این وقت دیگر وجود ندارد. به شما نشان می‌دهم که چه وقت‌هایی آزاد است.
booking-overlap = در این زمان شما یک وقت دیگر هم دارید. می‌توانید آن را تغییر دهید یا لغو کنید.
booking-too-many = شما حالا چند وقت ثبت‌شده دارید. اگر وقت جدید می‌خواهید، لطفاً اول یکی را لغو کنید.
booking-minor =
    اگر کمتر از 18 سال دارید، نمی‌توانید این‌جا تنها ثبت کنید. این برای محافظت از شما است.
    اما برای شما کمک هست: Jugendmigrationsdienst (JMD، مشاوره برای جوانان مهاجر)، مکتب (مدرسه) و کسانی که از شما مراقبت می‌کنند. یک انسان به شما کمک می‌کند.
booking-not-for-place = این وقت برای کسانی است که در ZUE Münster زندگی می‌کنند.
booking-not-here = این وقت‌ها برای کسانی است که در ZUE Münster زندگی می‌کنند. می‌بینم که در محل شما چه هست: { TERM($place) }.
booking-just-come = برای این لازم نیست جا ثبت کنید. فقط بیایید: { WHEN($start) }، { TERM($point) }.
booking-no-dates = { TERM($module) }: فعلاً وقت آزاد نیست. به‌زودی دوباره ببینید، یا از یک انسان بپرسید.
booking-ask-reminder =
    وقت ملاقات شما: { WHEN($start) }. محل دیدار: ساعت { HOUR($meet) }، { TERM($point) }.
    می‌خواهید به شما یادآوری کنم؟
booking-ask-reminder-again = برمی‌گردیم به وقت ملاقات شما: { WHEN($start) }. می‌خواهید به شما یادآوری کنم؟
booking-reminder-set = خوب است. به شما یادآوری می‌کنم: { WHEN($at) }.
booking-reminder-none = خوب است، بدون یادآوری. وقت ملاقات خود را همیشه در «وقت‌های ملاقات من» پیدا می‌کنید.
booking-mine =
    وقت ملاقات شما: { TERM($module) } – { TERM($title) }
    زمان: { WHEN($start) } تا { HOUR($end) }
    محل دیدار: ساعت { HOUR($meet) }، { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 بدون یادآوری
    }
booking-pass =
    🎫 { TERM($title) }، { WHEN($start) }
    وقتی رسیدید این تصویر را نشان دهید. یا این کود (کد) را بگویید: { $code }
    در تصویر هیچ چیز در بارهٔ شما نیست.
booking-calendar = این فایل برای تقویم موبایل شما است: { WHEN($start) }. در آن فقط «وقت ملاقات» نوشته شده.
booking-days =
    این چند روز است. همه با هم است و شما همه را می‌گیرید:
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] شماره کفش شما چند است؟ افراد آنجا می‌پرسند تا بتوانند کفش مناسب آماده کنند. فقط آن‌ها جواب شما را می‌بینند. مجبور نیستید چیزی بگویید.
       *[other] شماره کفش‌های شما چند است؟ همه شماره‌ها را بنویسید، مثلاً «38، 42». فقط افراد آنجا جواب شما را می‌بینند. مجبور نیستید چیزی بگویید.
    }
booking-ask-clothes-size =
    { $persons ->
        [1] سایز لباس شما چیست؟ افراد آنجا می‌پرسند تا بتوانند لباس کار مناسب آماده کنند. فقط آن‌ها جواب شما را می‌بینند. مجبور نیستید چیزی بگویید.
       *[other] سایز لباس‌های شما چیست؟ همه سایزها را بنویسید، مثلاً «M، L». فقط افراد آنجا جواب شما را می‌بینند. مجبور نیستید چیزی بگویید.
    }
booking-size-odd = این سایز را نمی‌شناسم. لطفاً مثل آلمان بنویسید، مثلاً 42 یا L.
booking-size-noted = تشکر. آن را می‌رسانم. فقط افراد آنجا آن را می‌بینند.
booking-size-open = مشکلی نیست. می‌توانید بعداً در «وقت‌های ملاقات من» بگویید.
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) }: این‌جا روز ثابت نیست. نام شما در یک لیست است، و وقتی جا باشد، اول از شما می‌پرسم.
booking-waiting-open =
    نام شما در لیست است: { TERM($module) } – { TERM($title) }.
    پیش از شما منتظر: { $ahead }. وقتی نوبت شما شد، می‌نویسم. نمی‌توانم قول بدهم که ممکن شود.
booking-offer-open =
    🎉 یک جا خالی شد: { TERM($module) } – { TERM($title) }. محل: { TERM($point) }
    این جا تا { WHEN($until) } برای شما است. بعد به نفر بعدی می‌رسد. آن را می‌خواهید؟
booking-booked-open =
    ✅ شما یک جا دارید: { TERM($module) } – { TERM($title) }. محل: { TERM($point) }
    سازمان به شما می‌گوید کی شروع می‌شود.
booking-confirm-call =
    تماس با شما: { TERM($module) } – { TERM($title) }
    یک نفر با شما تماس می‌گیرد: { WHEN($start) } تا { HOUR($end) }.
    این را برای شما ثبت کنم؟
booking-confirm-call-again = برمی‌گردیم به تماس با شما: { WHEN($start) }. این را برای شما ثبت کنم؟
booking-booked-call =
    ✅ ثبت شد. { TERM($module) } – { TERM($title) }
    یک نفر با شما تماس می‌گیرد: { WHEN($start) } تا { HOUR($end) }.
booking-choose-call =
    چه وقت یک نفر با شما تماس بگیرد؟ روی یک وقت بزنید.
    آن وقت یک انسان همین‌جا در این گفت‌وگو به شما می‌نویسد. شماره تلفن لازم نیست.
booking-choose-call-again = برمی‌گردیم به تماس با شما: کدام وقت برای شما مناسب است؟
booking-call-case =
    شماره درخواست شما: { $code }. یک انسان همین‌جا در این گفت‌وگو به شما می‌نویسد.
    لازم نیست شماره تلفن بدهید. می‌خواهید به شما زنگ بزنند؟ پس شماره خود را فقط وقتی بنویسید که آن انسان به شما نوشته است.
    در «وقت‌های ملاقات من» می‌توانید آن را لغو کنید.
    ‏{ $fictional ->
        [1] این فقط یک وقت تمرینی است. در واقعیت وجود ندارد.
       *[0] این فایل برای تقویم موبایل شما است.
    }
booking-call-taken = متأسفانه این وقت دیگر آزاد نیست.
booking-no-calls = فعلاً وقت آزادی برای تماس با شما نیست. لطفاً به‌زودی دوباره ببینید، یا همین حالا به یک انسان بنویسید.
booking-cancelled-call =
    تماس با شما لغو شد: { WHEN($start) }. تشکر که خبر دادید.
    ‏{ $still ->
        [1] درخواست شما باز می‌ماند: شاید باز هم کسی به شما بنویسد.
       *[0] درخواست شما هم با آن بسته شد.
    }
booking-none-yet = شما فعلاً وقت ملاقات ندارید.
booking-which = منظور شما کدام وقت ملاقات است؟
booking-choose-new-date = کدام وقت برای شما بهتر است؟ جای قبلی شما می‌ماند تا وقت جدید قطعی شود.
booking-choose-new-date-again = برمی‌گردیم به وقت ملاقات شما: کدام روز تازه برای شما مناسب است؟
booking-no-other-date = حالا وقت آزاد دیگری نیست. جای شما می‌ماند: { WHEN($start) }.
booking-confirm-cancel = وقت ملاقات شما را لغو کنم؟ { TERM($title) }، { WHEN($start) }
booking-confirm-move = وقت ملاقات شما را تغییر بدهم؟ قبلی: { WHEN($start) }. جدید: { WHEN($new) }.
booking-cancelled = وقت ملاقات شما لغو شد: { TERM($title) }، { WHEN($start) }. تشکر که خبر دادید. حالا کس دیگری می‌تواند بیاید.
booking-moved = ✅ تغییر داده شد. وقت جدید شما: { WHEN($start) }، محل دیدار: ساعت { HOUR($meet) }، { TERM($point) }.
booking-move-failed = متأسفانه وقت جدید دیگر آزاد نیست. جای قبلی شما می‌ماند: { WHEN($start) }.
booking-kept = خوب است. وقت ملاقات شما می‌ماند: { WHEN($start) }.
booking-internship-request =
    کارآموزی (Praktikum) بیشتر وقت‌ها کار حساب می‌شود. برای آن از قبل به اجازه ضرورت دارید. به همین دلیل نمی‌توانم آن را همین‌طور ثبت کنم.
    خواست شما را به کسانی رساندم که شرکت‌ها را می‌شناسند. شماره شما: { $code }.
    بازدید از کارگاه (Werkstattbesuch، فقط تماشا) را می‌توانید همین حالا ثبت کنید، بدون اجازه.
booking-internship-passed-on =
    خواست شما را به کسانی رساندم که شرکت‌ها را می‌شناسند. شماره شما: { $code }.
    بازدید از کارگاه (Werkstattbesuch، فقط تماشا) را می‌توانید همین حالا ثبت کنید، بدون اجازه.
booking-need-noted = تشکر که این را گفتید. من آن را می‌رسانم و می‌پرسم. هنوز نمی‌توانم قول بدهم که ممکن شود.
booking-calendar-title = وقت ملاقات
booking-calendar-place = محل دیدار: در چت ببینید
booking-reminder =
    🔔 یادآوری: { TERM($module) } – { TERM($title) }
    زمان: { WHEN($start) }. محل دیدار: ساعت { HOUR($meet) }، { TERM($point) }
    نمی‌توانید بیایید؟ لطفاً لغو کنید. آن وقت کس دیگری می‌تواند بیاید.
booking-which-place = کدام نوع جا را می‌خواهید؟
booking-places = تعداد افراد: { $persons } · { TERM($pool) }
booking-full-list =
    این وقت پُر است: { TERM($title) }، { WHEN($start) }.
    می‌توانید وقت دیگری بگیرید. یا شما را در لیست انتظار می‌نویسم: اگر جایی خالی شود، فوراً به شما می‌نویسم.
booking-all-full = ‏{ TERM($module) }: فعلاً همهٔ وقت‌ها پُر است. می‌توانم شما را در لیست انتظار بنویسم. اگر جایی خالی شود، فوراً به شما می‌نویسم.
booking-waiting =
    شما در لیست انتظار هستید: { TERM($title) }، { WHEN($start) }.
    پیش از شما منتظرند: { $ahead }. اگر جایی خالی شود، به شما می‌نویسم. نمی‌توانم قول بدهم که بشود.
booking-offer =
    ‏🎉 یک جا خالی شد: { TERM($module) } – { TERM($title) }
    وقت: { WHEN($start) }. محل دیدار: ساعت { HOUR($meet) }، { TERM($point) }
    این جا تا { WHEN($until) } برای شما نگه داشته می‌شود. بعد از آن به نفر بعدی می‌رسد. آن را می‌خواهید؟
booking-offer-new =
    ‏🆕 جدید: { TERM($module) } – { TERM($title) }
    { WHEN($start) }، { TERM($point) }
    نمی‌دانم آیا این برای شما مناسب است. ببینید آیا مناسب است.
    این را می‌گیرید چون خودتان خواسته‌اید.
booking-offer-new-open =
    ‏🆕 جدید: { TERM($module) } – { TERM($title) }
    کجا: { TERM($point) }
    نمی‌دانم آیا این برای شما مناسب است. ببینید آیا مناسب است.
    این را می‌گیرید چون خودتان خواسته‌اید.
booking-offer-over = این جا حالا به کس دیگری رسید: { TERM($title) }، { WHEN($start) }. مشکلی نیست. می‌خواهید دوباره در لیست انتظار باشید؟
booking-offer-passed = خوب است، این بار نه. شما در لیست انتظار می‌مانید: { TERM($title) }، { WHEN($start) }.
booking-list-left = شما دیگر در لیست انتظار نیستید: { TERM($title) }، { WHEN($start) }.
booking-free-again = همین حالا این‌جا جای خالی است: { TERM($title) }، { WHEN($start) }. لازم نیست منتظر بمانید.
booking-free-pool = { TERM($pool) }: این وقت‌ها آزاد است.
booking-pool-none = { TERM($pool) }: فعلاً هیچ جای آزاد از این نوع نیست.
booking-not-waiting = نام شما در هیچ لیست انتظار نیست.
booking-which-list = کدام لیست انتظار را می‌گویید؟ اگر جایی خالی شود، فوراً به شما می‌نویسم.
booking-no-list = این‌جا هنوز جا هست. لازم نیست منتظر بمانید. روی یک وقت بزنید، بعد می‌توانید بگیرید.
booking-free-any = این وقت‌ها آزاد است.
pool-all = جا برای همه
pool-women = جا برای زنان
pool-step_free = جای بدون پله
pool-childcare = جا با نگهداری اطفال
booking-session-moved =
    ‏❗ وقت ملاقات شما تغییر کرد: { TERM($module) } – { TERM($title) }
    وقت قبلی: { WHEN($before) }
    وقت جدید: { WHEN($start) }. محل دیدار: ساعت { HOUR($meet) }، { TERM($point) }
    جای شما می‌ماند. وقت جدید برای شما مناسب است؟
booking-session-changed =
    ‏❗ در وقت شما چیزی تغییر کرده است: { TERM($module) } – { TERM($title) }
    { WHEN($start) } تا { HOUR($end) }
    محل دیدار حالا: { HOUR($meet) }، { TERM($point) }
    جای شما برای شما می‌ماند. آیا برای شما مناسب است؟
booking-session-asked-again =
    هنوز از شما جوابی ندارم: { TERM($title) }، { WHEN($start) }. می‌آیید؟
    بدون جواب، جای شما ساعت 18:00 شام روز قبل به کس دیگری می‌رسد.
booking-session-cancelled = ‏❌ این وقت لغو شد: { TERM($module) } – { TERM($title) }، { WHEN($start) }. لطفاً نیایید. متأسفم. می‌توانید وقت دیگری انتخاب کنید.
booking-released = جوابی نگرفتم. جای شما حالا به کس دیگری رسید: { TERM($title) }، { WHEN($start) }. اگر بخواهید، می‌توانید دوباره وقت بگیرید.
booking-why-closed = دلیل: شرکت در آن روز بسته است.
booking-why-illness = دلیل: یک نفر از تیم آنجا مریض است.
booking-why-room = دلیل: اتاق خالی نیست.
booking-words-german = پیام به آلمانی:
booking-coming = ‏👍 خوب است، می‌آیید: { TERM($title) }، { WHEN($start) }. تا آن وقت!
booking-late = تشکر که خبر دادید. خبر می‌دهم که دیرتر می‌آیید: { TERM($title) }، { WHEN($start) }.
booking-need-found = ✅ برای وقت شما پیدا شد: { TERM($need) }. { TERM($title) }، { WHEN($start) }.
booking-need-none = متأسفانه برای وقت شما پیدا نشد: { TERM($need) }. { TERM($title) }، { WHEN($start) }. جای شما می‌ماند. با این حال می‌آیید؟
booking-missed =
    دو بار نتوانستید بیایید. این برای شما مشکلی نیست: هیچ پیامدی ندارد. می‌توانم بپرسم علت چه بود؟ شاید بتوانم کمک کنم.
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = پیش دروازه ZUE Münster
booking-meet-zue-office = دفتر تیم کمک (Betreuung) در ZUE Münster
booking-meet-zue-hall = سالن عمومی ZUE Münster
booking-meet-zue-pitch = میدان ورزش نزدیک ZUE Münster
booking-meet-chat = همین‌جا در این گفت‌وگو
