# Saying hello, asking for consent, changing the language.
# Invisible marks: commands stand between U+2066 and U+2069, so that they are not turned around.

welcome-hello =
    مرحباً! 👋 أنا لوتسه (Lotse).
    أنا برنامج كمبيوتر (بوت)، ولست إنساناً.
    أساعدك في التدريب المهني والعمل والمواعيد في مونستر (Münster) وفي ولاية شمال الراين-وستفاليا (NRW).
    الجهة التي تديرني: { $operator }.
welcome-consent =
    سؤال قصير قبل أن نبدأ:
    • أحفظ رقم محادثتك في تلغرام ولغتك ومواعيدك.
    • ما تقوله عن أوراقك وعمرك أنساه بعد المحادثة، وعلى الأكثر بعد 24 ساعة.
    • يستطيع تلغرام قراءة الرسائل إلى أي بوت.
    • يمكنك دائماً حذف كل شيء: ⁦/delete⁩
    هل توافق على هذا؟
welcome-consent-declined =
    لا بأس. إذاً لن أحفظ شيئاً، ولا أستطيع أن أساعدك هنا أكثر.
    عند الخطر يساعدك دائماً الرقم 112 (طبيب الطوارئ والإطفاء) أو 110 (الشرطة).
    إذا غيّرت رأيك، اضغط على الزر.
welcome-consent-thanks = شكراً! 🙂
welcome-again = مرحباً! ماذا تريد أن تفعل؟
welcome-menu = ماذا تريد أن تفعل؟
welcome-back = مرحباً! ما زلنا عند سؤالك السابق.
welcome-choose-language = بأي لغة تريد أن تكتب؟
welcome-language-changed = أكتب الآن بالعربية.
welcome-language-not-yet = للأسف لا أعرف هذه اللغة بعد. أنا أتعلمها.
welcome-identity =
    أنا برنامج كمبيوتر (بوت)، ولست إنساناً.
    الجهة التي تديرني: { $operator }.
    المشروع Modellprojekt Integration (مشروع نموذجي للاندماج) في Münster تنسّقه Bezirksregierung Münster (إدارة المنطقة) و Polizeipräsidium Münster (قيادة الشرطة). هذا مكتوب في التقارير العلنية.
    من يُسمح له بقراءة رسائلك؟ الجهة التي تديرني لم تؤكد لي ذلك كتابةً بعد. لذلك لا أعدك بشيء في هذا الأمر.
    لا تكتب هنا شيئاً يمكن أن يضرّك. وعند الشك اسأل شخصاً حقيقياً.
welcome-term = كلمة «{ $term }» تعني: { TERM($gloss) }
welcome-short = باختصار: { TERM($what) }
welcome-short-step = باختصار: { TERM($name) }. { TERM($step) }
welcome-simpler-words = أي كلمة أشرح لك؟ يمكنك أيضاً أن تكتبها.
welcome-simpler =
    أقولها بشكل أسهل: أستطيع أن أعرض عليك ما يوجد، وأن أحجز المواعيد، وأن أنادي شخصاً حقيقياً.
    اكتب لي كلمة ألمانية لا تفهمها، وأنا أشرحها.
welcome-bye = على الرحب والسعة! اكتب لي إذا احتجت إلى شيء.
welcome-bye-booked = على الرحب والسعة! موعدك القادم: { WHEN($start) }.
welcome-pause = لا مشكلة. نكمل لاحقاً. مواعيدك تبقى محفوظة.
