# Legal hints: the frame around the rule. The rules themselves stand in hints.ftl.
# The invisible mark U+200F opens a line without an Arabic word, so that it runs from right to left.

legal-hint =
    ‏{ TERM($hint) }
    ‏⚖️ { $norm }. المصدر: { $source }، بتاريخ { DATE($dated) }. سنفحص هذا من جديد في موعد أقصاه { DATE($review) }.
legal-hint-changed =
    ⚠️ تغيّرت هذه القاعدة في حزيران (يونيو) 2026. صفحات الإنترنت القديمة تقول غالباً شيئاً آخر.
    ‏{ TERM($hint) }
    ‏⚖️ { $norm }. المصدر: { $source }، بتاريخ { DATE($dated) }. سنفحص هذا من جديد في موعد أقصاه { DATE($review) }.
legal-red-flag = ❗ هذا موضوع مهم. هل يخصّك أنت؟ إذن اذهب اليوم من فضلك إلى مركز استشارة. شخص يدلّك على المكان.
legal-must-be-checked = لست متأكداً من هذا بما يكفي. يجب أن يفحصه شخص حقيقي. لا أريد أن أقول لك شيئاً خاطئاً.
legal-general-close = هذه معلومات عامة، وليست استشارة قانونية. القرار في حالتك عند الدائرة الحكومية (Behörde). يمكن أن ينظر شخص حقيقي في ورقتك معك.
legal-ask-paper = أي ورقة عندك؟ من فضلك لا ترسل لي صورة. الجواب ليس إجبارياً.
legal-ask-paper-again = نعود إلى سؤالي: أي ورقة عندك؟ الجواب ليس إجبارياً.
legal-ask-months = كم شهراً مضى على تسجيلك في ألمانيا؟
legal-offer-advice =
    هذه معلومات عامة. القرار في حالتك عند الدائرة الحكومية (Behörde).
    يمكن للاستشارة المهنية (Berufsberatung) عند Agentur für Arbeit (وكالة العمل) أن تنظر في ورقتك معك. الموعد القادم: { WHEN($start) }. هل تريد موعداً؟
legal-offer-advice-again = نعود إلى الاستشارة: { WHEN($start) }. هل تريد هذا الموعد؟
legal-offer-human =
    هذه معلومات عامة. القرار في حالتك عند الدائرة الحكومية (Behörde).
    هل تريد التحدث عن ذلك مع شخص حقيقي؟
legal-done = حسناً. ماذا تريد أن تفعل الآن؟
legal-ask-have = ماذا عندك الآن؟ عندها أعرض لك الطرق المناسبة لأصحاب المهن.
legal-ask-route-paper = أي ورقة عندك الآن؟ عليها يتوقف أي طريق مفتوح. الجواب ليس إجبارياً.
legal-routes-close = هذه معلومات عامة وليست استشارة قانونية. لا تسحب طلب اللجوء قبل أن تتحدث مع مركز استشارة.
