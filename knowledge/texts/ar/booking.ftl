# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.
# A line opens with an Arabic word or the invisible mark U+200F, so that it runs from right to left.

booking-choose-date =
    { TERM($module) }: أي موعد يناسبك؟
    يمكنك أيضاً أن تكتب يوماً، مثلاً «الثلاثاء».
booking-choose-date-again = نعود إلى موعدك ({ TERM($module) }): أي يوم يناسبك؟
booking-free-dates = { TERM($module) }: هذه المواعيد متاحة.
booking-no-such-day = هذا اليوم غير موجود في التقويم. أظن أنك تقصد { DAY($start) }.
booking-no-date-then = لا يوجد موعد متاح يوم { DAY($day) }. أقرب موعد: { WHEN($start) }.
booking-no-time-then = لا يوجد موعد متاح في هذا الوقت. أقرب موعد: { WHEN($start) }.
booking-free-for = هذه المواعيد للأشخاص الذين يسكنون في ZUE Münster. هل تسكن في مكان آخر؟ إذن أبحث عمّا يوجد لك.
booking-day-instead = لا يوجد موعد متاح يوم { DAY($day) }. أقرب موعد في اليوم نفسه من الأسبوع: { WHEN($start) }.
booking-confirm =
    موعدك: { TERM($module) } – { TERM($title) }
    الوقت: { WHEN($start) } حتى { HOUR($end) }
    اللقاء: الساعة { HOUR($meet) }، { TERM($point) }
    هل أحجز لك المكان؟
booking-confirm-again = نعود إلى موعدك: { TERM($title) }، { WHEN($start) }. هل أحجز المكان؟
booking-travel = إذا كان المكان في مدينة أخرى: اسأل أولاً هل يُسمح لك بالسفر إليها.
booking-booked =
    ✅ تم الحجز! { TERM($module) } – { TERM($title) }
    الوقت: { WHEN($start) } حتى { HOUR($end) }
    اللقاء: الساعة { HOUR($meet) }، { TERM($point) }
    ‏{ $fictional ->
        [1] هذا موعد للتمرين فقط. هو غير موجود في الحقيقة.
       *[0] الملف هو للتقويم في هاتفك.
    }
booking-only-looking = هذا للمشاهدة أو لتجربة شيء فقط. ليس Praktikum (تدريباً عملياً) وليس عملاً.
booking-request-only =
    وصل طلبك: { TERM($module) } – { TERM($title) }، { WHEN($start) }.
    هذا ليس حجزاً مؤكداً بعد. سيفحص شخص أولاً هل يلزم إذن.
booking-already = هذا الموعد محجوز لك من قبل. ✅
booking-past = هذا الموعد انتهى. سأعرض عليك المواعيد القادمة.
booking-gone = هذا الموعد لم يعد موجوداً. سأعرض عليك ما هو متاح.
booking-overlap = عندك موعد آخر في هذا الوقت. يمكنك تغييره أو إلغاؤه.
booking-too-many = عندك الآن عدة مواعيد. إذا أردت موعداً جديداً، فمن فضلك ألغِ موعداً أولاً.
booking-minor =
    إذا كان عمرك أقل من 18 سنة، فلا يمكنك الحجز هنا وحدك. هذا لحمايتك.
    لكن توجد مساعدة لك: Jugendmigrationsdienst (JMD، استشارة للشباب المهاجرين) والمدرسة والأشخاص الذين يرعونك. سيساعدك شخص حقيقي.
booking-not-for-place = هذا الموعد للأشخاص الذين يسكنون في ZUE Münster.
booking-not-here = هذه المواعيد للأشخاص الذين يسكنون في ZUE Münster. سأبحث عمّا يوجد في مكانك: { TERM($place) }.
booking-just-come = لا حاجة إلى حجز مكان لهذا. تعال مباشرة: { WHEN($start) }، { TERM($point) }.
booking-no-dates = { TERM($module) }: لا يوجد موعد متاح الآن. ابحث مرة أخرى قريباً، أو اسأل شخصاً حقيقياً.
booking-ask-reminder =
    موعدك: { WHEN($start) }. اللقاء: الساعة { HOUR($meet) }، { TERM($point) }.
    هل أذكّرك بالموعد؟
booking-ask-reminder-again = نعود إلى موعدك: { WHEN($start) }. هل أذكّرك به؟
booking-reminder-set = حسناً. سأذكّرك: { WHEN($at) }.
booking-reminder-none = حسناً، بدون تذكير. تجد موعدك دائماً تحت «مواعيدي».
booking-mine =
    موعدك: { TERM($module) } – { TERM($title) }
    الوقت: { WHEN($start) } حتى { HOUR($end) }
    اللقاء: الساعة { HOUR($meet) }، { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 بدون تذكير
    }
booking-pass =
    🎫 { TERM($title) }، { WHEN($start) }
    أظهر هذه الصورة عند الوصول. أو قل هذا الرمز: { $code }
    لا توجد في الصورة أي معلومة عنك.
booking-calendar = الملف للتقويم في هاتفك: { WHEN($start) }. مكتوب فيه «موعد» فقط.
booking-days =
    هذه عدة أيام. هي معاً، وأنت تحجزها كلها:
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] ما مقاس حذائك؟ الناس هناك يسألون عنه لكي يتمكنوا من تحضير حذاء مناسب. هم فقط يرون جوابك. لست مضطراً أن تقول شيئاً.
       *[other] ما مقاسات أحذيتكم؟ اكتب كل المقاسات، مثلاً «38، 42». الناس هناك فقط يرون جوابك. لست مضطراً أن تقول شيئاً.
    }
booking-ask-clothes-size =
    { $persons ->
        [1] ما مقاس ملابسك؟ الناس هناك يسألون عنه لكي يتمكنوا من تحضير ملابس عمل مناسبة. هم فقط يرون جوابك. لست مضطراً أن تقول شيئاً.
       *[other] ما مقاسات ملابسكم؟ اكتب كل المقاسات، مثلاً «M، L». الناس هناك فقط يرون جوابك. لست مضطراً أن تقول شيئاً.
    }
booking-size-odd = لا أعرف هذا المقاس. اكتبه من فضلك كما في ألمانيا، مثلاً 42 أو L.
booking-size-noted = شكراً. سأنقله. الناس هناك فقط يرونه.
booking-size-open = لا مشكلة. يمكنك أن تقوله لاحقاً تحت «مواعيدي».
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) }: لا يوجد هنا يوم محدد. تكون على قائمة، وعندما يتوفر مكان أسألك أولاً.
booking-waiting-open =
    أنت على القائمة: { TERM($module) } – { TERM($title) }.
    قبلك ينتظر: { $ahead }. عندما يأتي دورك أكتب لك. لا أستطيع أن أعد بأن ذلك سينجح.
booking-offer-open =
    🎉 فرغ مكان: { TERM($module) } – { TERM($title) }. المكان: { TERM($point) }
    المكان لك حتى { WHEN($until) }. بعد ذلك ينتقل إلى شخص آخر. هل تريده؟
booking-booked-open =
    ✅ لك مكان: { TERM($module) } – { TERM($title) }. المكان: { TERM($point) }
    المؤسسة تخبرك متى يبدأ.
booking-confirm-call =
    اتصال بك: { TERM($module) } – { TERM($title) }
    سيتواصل معك شخص: { WHEN($start) } حتى { HOUR($end) }.
    هل أسجل لك ذلك؟
booking-confirm-call-again = نعود إلى التواصل معك: { WHEN($start) }. هل أسجل لك ذلك؟
booking-booked-call =
    ✅ تم التسجيل. { TERM($module) } – { TERM($title) }
    سيتواصل معك شخص: { WHEN($start) } حتى { HOUR($end) }.
booking-choose-call =
    متى تريد أن يتواصل معك شخص؟ اضغط على وقت.
    سيكتب لك شخص حقيقي هنا في هذه المحادثة. لا تحتاج إلى رقم هاتف.
booking-choose-call-again = نعود إلى التواصل معك: أي وقت يناسبك؟
booking-call-case =
    رقم طلبك: { $code }. سيكتب لك شخص حقيقي هنا في هذه المحادثة.
    رقم هاتفك ليس ضرورياً. هل تفضل مكالمة هاتفية؟ إذن اكتب رقمك فقط بعد أن يكتب لك هذا الشخص.
    يمكنك الإلغاء في «مواعيدي».
    ‏{ $fictional ->
        [1] هذا موعد للتمرين فقط. هو غير موجود في الحقيقة.
       *[0] الملف هو للتقويم في هاتفك.
    }
booking-call-taken = للأسف لم يعد هذا الوقت متاحاً.
booking-no-calls = لا يوجد الآن وقت متاح للتواصل معك. ابحث مرة أخرى قريباً، أو اكتب الآن لشخص حقيقي.
booking-cancelled-call =
    تم إلغاء موعد التواصل معك: { WHEN($start) }. شكراً لأنك أخبرتنا.
    ‏{ $still ->
        [1] طلبك يبقى مفتوحاً: قد يكتب لك شخص رغم ذلك.
       *[0] وبهذا أُغلق طلبك أيضاً.
    }
booking-none-yet = ليس عندك موعد الآن.
booking-which = أي موعد تقصد؟
booking-choose-new-date = أي موعد يناسبك أكثر؟ مكانك القديم يبقى لك حتى يصبح الموعد الجديد مؤكداً.
booking-choose-new-date-again = نعود إلى موعدك: أي يوم جديد يناسبك؟
booking-no-other-date = لا يوجد الآن موعد آخر متاح. مكانك يبقى لك: { WHEN($start) }.
booking-confirm-cancel = هل ألغي موعدك؟ { TERM($title) }، { WHEN($start) }
booking-confirm-move = هل أغيّر موعدك؟ القديم: { WHEN($start) }. الجديد: { WHEN($new) }.
booking-cancelled = تم إلغاء موعدك: { TERM($title) }، { WHEN($start) }. شكراً لأنك أخبرتنا. الآن يستطيع شخص آخر أن يأتي.
booking-moved = ✅ تم تغيير الموعد. موعدك الجديد: { WHEN($start) }، اللقاء: الساعة { HOUR($meet) }، { TERM($point) }.
booking-move-failed = للأسف لم يعد الموعد الجديد متاحاً. مكانك القديم يبقى لك: { WHEN($start) }.
booking-kept = حسناً. موعدك يبقى: { WHEN($start) }.
booking-internship-request =
    يُعتبر Praktikum (تدريب عملي) عملاً في أغلب الحالات. تحتاج قبله إلى إذن. لذلك لا أستطيع أن أحجزه هكذا مباشرة.
    نقلت رغبتك إلى أشخاص يعرفون شركات. رقم طلبك: { $code }.
    يمكنك أن تحجز فوراً Werkstattbesuch (زيارة ورشة، مشاهدة فقط)، بدون إذن.
booking-internship-passed-on =
    نقلت رغبتك إلى أشخاص يعرفون شركات. رقم طلبك: { $code }.
    يمكنك أن تحجز فوراً Werkstattbesuch (زيارة ورشة، مشاهدة فقط)، بدون إذن.
booking-need-noted = شكراً لأنك قلت هذا. سأنقله وأسأل عنه. لا أستطيع أن أعدك الآن بأن ذلك سينجح.
booking-calendar-title = موعد
booking-calendar-place = مكان اللقاء: انظر المحادثة
booking-reminder =
    🔔 تذكير: { TERM($module) } – { TERM($title) }
    الوقت: { WHEN($start) }. اللقاء: الساعة { HOUR($meet) }، { TERM($point) }
    لا يمكنك الحضور؟ من فضلك ألغِ الموعد. عندها يستطيع شخص آخر أن يأتي.
booking-which-place = أي نوع من الأماكن تريد؟
booking-places = عدد الأشخاص: { $persons } · { TERM($pool) }
booking-full-list =
    هذا الموعد ممتلئ: { TERM($title) }، { WHEN($start) }.
    يمكنك أن تختار موعداً آخر. أو أضعك في قائمة الانتظار: إذا فرغ مكان، أكتب لك فوراً.
booking-all-full = ‏{ TERM($module) }: كل المواعيد ممتلئة الآن. أستطيع أن أضعك في قائمة الانتظار. إذا فرغ مكان، أكتب لك فوراً.
booking-waiting =
    أنت في قائمة الانتظار: { TERM($title) }، { WHEN($start) }.
    عدد المنتظرين قبلك: { $ahead }. إذا فرغ مكان، أكتب لك. لا أستطيع أن أعدك بأن هذا سينجح.
booking-offer =
    ‏🎉 فرغ مكان: { TERM($module) } – { TERM($title) }
    الوقت: { WHEN($start) }. اللقاء: الساعة { HOUR($meet) }، { TERM($point) }
    المكان محفوظ لك حتى { WHEN($until) }. بعد ذلك يذهب إلى شخص آخر. هل تريده؟
booking-offer-new =
    ‏🆕 جديد: { TERM($module) } – { TERM($title) }
    { WHEN($start) }، { TERM($point) }
    لا أعرف إن كان هذا يناسبك. انظر إن كان يناسبك.
    وصلتك هذه الرسالة لأنك طلبت ذلك.
booking-offer-new-open =
    ‏🆕 جديد: { TERM($module) } – { TERM($title) }
    المكان: { TERM($point) }
    لا أعرف إن كان هذا يناسبك. انظر إن كان يناسبك.
    وصلتك هذه الرسالة لأنك طلبت ذلك.
booking-offer-over = ذهب المكان إلى شخص آخر: { TERM($title) }، { WHEN($start) }. لا مشكلة. هل تريد أن تعود إلى قائمة الانتظار؟
booking-offer-passed = حسناً، ليس هذه المرة. تبقى في قائمة الانتظار: { TERM($title) }، { WHEN($start) }.
booking-list-left = لم تعد في قائمة الانتظار: { TERM($title) }، { WHEN($start) }.
booking-free-again = يوجد مكان متاح هنا الآن: { TERM($title) }، { WHEN($start) }. لا داعي للانتظار.
booking-free-pool = { TERM($pool) }: هذه المواعيد متاحة.
booking-pool-none = { TERM($pool) }: لا يوجد منه شيء متاح الآن.
booking-not-waiting = أنت لست على أي قائمة انتظار.
booking-which-list = أي قائمة انتظار تقصد؟ إذا فرغ مكان أكتب لك فوراً.
booking-no-list = ما زال هناك مكان. لا حاجة للانتظار. اضغط على موعد، ثم يمكنك الحجز.
booking-free-any = هذه المواعيد متاحة.
pool-all = مكان للجميع
pool-women = مكان للنساء
pool-step_free = مكان بدون درج
pool-childcare = مكان مع رعاية الأطفال
booking-session-moved =
    ‏❗ تغيّر موعدك: { TERM($module) } – { TERM($title) }
    الوقت القديم: { WHEN($before) }
    الوقت الجديد: { WHEN($start) }. اللقاء: الساعة { HOUR($meet) }، { TERM($point) }
    مكانك محفوظ. هل يناسبك الوقت الجديد؟
booking-session-changed =
    ‏❗ تغيّر شيء في موعدك: { TERM($module) } – { TERM($title) }
    { WHEN($start) } حتى { HOUR($end) }
    مكان اللقاء الآن: { HOUR($meet) }، { TERM($point) }
    مكانك يبقى لك. هل يناسبك هذا؟
booking-session-asked-again =
    لم أحصل على جواب منك بعد: { TERM($title) }، { WHEN($start) }. هل ستأتي؟
    بدون جواب يذهب مكانك إلى شخص آخر في الساعة 18:00 مساء اليوم السابق.
booking-session-cancelled = ‏❌ أُلغي هذا الموعد: { TERM($module) } – { TERM($title) }، { WHEN($start) }. من فضلك لا تأتِ. أعتذر منك. يمكنك أن تختار موعداً آخر.
booking-released = لم أحصل على جواب. ذهب مكانك إلى شخص آخر: { TERM($title) }، { WHEN($start) }. يمكنك أن تحجز من جديد إذا أردت.
booking-why-closed = السبب: الشركة مغلقة في ذلك اليوم.
booking-why-illness = السبب: شخص من الفريق هناك مريض.
booking-why-room = السبب: القاعة غير متاحة.
booking-words-german = رسالة بالألمانية:
booking-coming = ‏👍 جيد، ستأتي: { TERM($title) }، { WHEN($start) }. إلى اللقاء!
booking-late = شكراً لأنك أخبرتني. سأنقل أنك ستتأخر: { TERM($title) }، { WHEN($start) }.
booking-need-found = ✅ تم العثور لموعدك على: { TERM($need) }. { TERM($title) }، { WHEN($start) }.
booking-need-none = للأسف لم نجد لموعدك: { TERM($need) }. { TERM($title) }، { WHEN($start) }. مكانك يبقى لك. هل ستأتي رغم ذلك؟
booking-missed =
    لم تتمكن من الحضور مرتين. هذه ليست مشكلة بالنسبة لك: لا عواقب لذلك. هل لي أن أسأل عن السبب؟ ربما أستطيع المساعدة.
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = عند بوابة ZUE Münster
booking-meet-zue-office = مكتب فريق الرعاية في ZUE Münster
booking-meet-zue-hall = القاعة المشتركة في ZUE Münster
booking-meet-zue-pitch = الملعب الرياضي عند ZUE Münster
booking-meet-chat = هنا في هذه المحادثة
