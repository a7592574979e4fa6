# Finding out what fits.
# The invisible mark U+200F opens a line without an Arabic word, so that it runs from right to left.

eligibility-ask-place = أين تنام الآن؟ اضغط على زر أو اكتب اسم المكان.
eligibility-ask-place-again = نعود إلى سؤالي: أين تنام الآن؟
eligibility-confirm-place = هل تقصد: { TERM($place) }؟
eligibility-ask-age = كم عمرك؟ يكفي العمر التقريبي.
eligibility-ask-age-again = نعود إلى سؤالي: كم عمرك تقريباً؟
eligibility-ask-goal = ماذا تريد أن تفعل؟
eligibility-fits =
    ‏✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    هذا يناسبك. السبب: { TERM($reason) }
    المصدر: { $source }
    الخطوة التالية: { TERM($step) }
eligibility-not-yet =
    ‏⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    ليس الآن، لكن هذا يمكن أن يتغير. السبب: { TERM($reason) }
    المصدر: { $source }
    الخطوة التالية: { TERM($step) }
eligibility-ended =
    ‏🏁 { TERM($programme) }
    هذا لم يعد موجوداً. { TERM($reason) }
    المصدر: { $source }
    الخطوة التالية: { TERM($step) }
eligibility-ask-a-person =
    ‏👤 { TERM($module) }
    يجب أن ينظر شخص حقيقي في هذا معك. { TERM($reason) }
    المصدر: { $source }
    الخطوة التالية: { TERM($step) }
eligibility-close = هذه معلومات عامة. هل تريد التحدث مع شخص حقيقي أو فعل شيء آخر؟
eligibility-changed = حسناً، غيّرت ذلك. سأبحث مرة أخرى.
eligibility-what-to-change = ماذا أغيّر؟ اكتب مثلاً: «عمري 26» أو «أسكن في Moers».
eligibility-moved-bookings =
    عندما تنتقل إلى سكن آخر، تتغير أشياء كثيرة. المواعيد في ZUE Münster هي للأشخاص الذين يسكنون هناك.
    ‏{ $bookings ->
        [zero] ليس عندك مواعيد الآن.
        [one] ما زال عندك موعد واحد. من فضلك ألغِه إذا لم تعد تسكن هناك.
        [two] ما زال عندك موعدان. من فضلك ألغِهما إذا لم تعد تسكن هناك.
        [few] ما زال عندك { $bookings } مواعيد. من فضلك ألغِها إذا لم تعد تسكن هناك.
        [many] ما زال عندك { $bookings } موعداً. من فضلك ألغِها إذا لم تعد تسكن هناك.
       *[other] ما زال عندك { $bookings } موعد. من فضلك ألغِها إذا لم تعد تسكن هناك.
    }
eligibility-escalate-minor = عمرك أقل من 18 سنة. توجد مساعدة خاصة لك. سيساعدك شخص حقيقي، وليس عليك أن تفعل ذلك وحدك.
eligibility-escalate-deadline = عندك رسالة مهمة. هي الأهم الآن: اذهب بها اليوم إلى مركز استشارة لفحصها.
eligibility-escalate-identity = في أسئلة جواز السفر والهوية يساعدك شخص حقيقي. تحدث أولاً مع مركز استشارة.
eligibility-escalate-unclear-law = القانون هنا غير واضح. يجب أن يفحص ذلك شخص حقيقي. سأقول لك من هو.
eligibility-now-fits = جديد لك: { TERM($what) }
eligibility-no-longer = هذا لم يعد مناسباً: { TERM($what) }
eligibility-same = النتيجة لم تتغير.
