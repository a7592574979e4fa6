# What there is.
# The invisible mark U+200F opens a line without an Arabic word, so that it runs from right to left.

offers-list =
    هذا ما يوجد قريباً للأشخاص في ZUE Münster. اضغط على موعد، ثم يمكنك الحجز.
    ‏{ $fictional ->
        [1] (هذه مواعيد للتمرين فقط. هي غير موجودة في الحقيقة.)
       *[0] كل العروض مجانية، إذا لم يُكتب شيء آخر بجانبها.
    }
offers-list-everybody =
    هذا ما يوجد قريباً، وهو لك أيضاً: لا يهم أين تسكن. اضغط على موعد، ثم يمكنك الحجز.
    ‏{ $fictional ->
        [1] (هذه مواعيد للتمرين فقط. هي غير موجودة في الحقيقة.)
       *[0] كل العروض مجانية، إذا لم يُكتب شيء آخر بجانبها.
    }
offers-none = ليس عندي مواعيد الآن. أستطيع أن أبحث عمّا يناسبك، أو أن أسأل شخصاً حقيقياً.
offers-news = أستطيع أن أكتب لك عندما يوجد عرض جديد. اختر ما يهمك. بدون ضغطة منك لا أكتب شيئاً. يمكنك التوقف في أي وقت: 🔕
offers-news-on = ‏🔔 حسناً. سأكتب لك عندما يوجد شيء جديد: { TERM($name) }. يمكنك التوقف في أي وقت.
offers-news-off = ‏🔕 حسناً. لن أكتب لك بعد الآن عن الجديد: { TERM($name) }.
offers-about-mim =
    المشروع Modellprojekt Integration (مشروع نموذجي للاندماج) موجود منذ تشرين الأول (أكتوبر) 2024 في ZUE Münster (شارع Albersloher Weg).
    يساعد الأشخاص الذين يسكنون هناك: زيارات ورشات، وتجربة مهن حرفية، واستشارة، ولغة ألمانية، ورياضة.
    التنسيق: Bezirksregierung Münster (إدارة المنطقة) و Polizeipräsidium Münster (قيادة الشرطة). يشارك مثلاً HWK Münster (غرفة الحِرف) و IHK Nord Westfalen (غرفة الصناعة والتجارة) و Kreishandwerkerschaften (اتحادات الحِرف المحلية) و GEBA و Agentur für Arbeit Ahlen-Münster (وكالة العمل).
    المصدر: Handwerkskammer Münster و Bezirksregierung Münster، آخر تحديث كانون الثاني (يناير) 2026.
offers-ended =
    ‏🏁 { TERM($programme) } لم يعد موجوداً. انتهى منذ { DAY($ended) }.
    المصدر: { $source }
offers-ended-next = أستطيع أن أبحث عمّا يوجد لك اليوم. أحتاج فقط إلى معرفة مكانك.
offers-women =
    لا أعرف بعد هل توجد رعاية للأطفال أو مجموعة للنساء فقط. سألت المؤسسة عن ذلك. رقم طلبك: { $code }.
    لا أعد بشيء قبل أن يصلني جواب.
offers-directions =
    مكان اللقاء: { TERM($point) }
    من فضلك كن هناك الساعة { HOUR($meet) }: { DAY($meet) }.
    إذا كان المكان في مدينة أخرى: اسأل أولاً هل يُسمح لك بالسفر إليها.
    من يدفع ثمن التذكرة؟ وماذا يجب أن تحضر معك؟ يسرّني أن أسأل عن ذلك من أجلك.
offers-directions-before = هذا عن الموعد: { TERM($module) } – { TERM($title) }، { WHEN($start) }. هو غير محجوز بعد.
offers-directions-call = للتواصل معك لا تحتاج أن تذهب إلى أي مكان. سيكتب لك شخص حقيقي هنا في المحادثة.
offers-directions-cost =
    كل العروض مجانية، إذا لم يُكتب شيء آخر بجانبها.
    ‏{ $alone ->
        [1] هل تريد أن يأتي أحد معك؟ يسأل شخص حقيقي من أجلك هل هذا ممكن.
       *[0] هل تريد أن يأتي أحد معك؟ إذن اكتب مثلاً «شخصين». كل شخص يحتاج إلى مكان.
    }
offers-directions-home =
    هذا عند سكنك في شارع Albersloher Weg في Münster. لا تحتاج إلى باص حتى هناك.
    الخريطة: https://www.openstreetmap.org/search?query=Albersloher%20Weg%20M%C3%BCnster
offers-directions-pin = ‏📍 مكان اللقاء على الخريطة:
offers-directions-none = ليس عندك موعد بعد. عندما تحجز موعداً، أقول لك المكان والوقت. هل عندك سؤال آخر عن الطريق؟
offers-employer =
    شكراً لرغبتكم في المساعدة! يقدّم Willkommenslotsen (مرشدون للشركات واللاجئين) نصائح مجانية للشركات: عند Handwerkskammer (HWK) Münster (غرفة الحِرف) وعند IHK Nord Westfalen (غرفة الصناعة والتجارة).
    لا أعطي معلومات عن أشخاص آخرين. يمكن لشخص حقيقي أن يساعدكم أكثر.
