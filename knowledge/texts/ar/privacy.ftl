# What is kept about a person.
# The invisible mark U+200F opens a line without an Arabic word, so that it runs from right to left.

privacy-kept =
    هذا ما أحفظه عنك:
    • رقم محادثتك في تلغرام ولغتك
    • أنك وافقت
    ‏• { $bookings ->
        [0] لا توجد مواعيد
        [one] موعد واحد
        [two] موعدان
        [few] { $bookings } مواعيد
        [many] { $bookings } موعداً
       *[other] { $bookings } موعد
    }
    • قوائم الانتظار: { $waiting }
    • ما تحتاجه في المواعيد: { $needs }
    • محادثات مع مراكز الاستشارة: { $cases }
    • أخبار العروض الجديدة: { $news }
    • هذه المحادثة، لمدة 24 ساعة على الأكثر
    { $cases ->
        [0] ورقتك وعمرك موجودان في هذه المحادثة فقط.
       *[other] ورقتك وعمرك موجودان في هذه المحادثة فقط، وعند من وافقت أن ننقلهما إليهم.
    }
privacy-confirm-delete =
    هل أحذف كل شيء؟ { $bookings ->
        [0] ليس عندك مواعيد.
        [one] عندها يُلغى موعدك.
        [two] عندها يُلغى موعداك الاثنان.
        [few] عندها تُلغى مواعيدك، وعددها { $bookings }.
        [many] عندها تُلغى مواعيدك، وعددها { $bookings }.
       *[other] عندها تُلغى مواعيدك، وعددها { $bookings }.
    }
    لا يمكن الرجوع عن ذلك.
privacy-deleted =
    تم حذف كل شيء. رقم الإيصال: { $receipt }.
    هذا يبقى، من دون اسمك ومن دون محادثتك:
    • أن شيئاً حُذف، مع رقم الإيصال
    • مواعيدك السابقة كرقم في الإحصاء
    النسخ الاحتياطية تُتلف حتى { DATE($until) }.
    الآن أسحب رسائلي من آخر 48 ساعة من هذه المحادثة. الرسائل الأقدم لا يسمح لي تلغرام بحذفها. يمكنك حذف المحادثة كلها بنفسك.
privacy-kept-all = حسناً. لم أحذف شيئاً.
privacy-which = ماذا أحذف؟
privacy-confirm-part =
    هل أحذف هذا: { TERM($part) }؟
    لا يمكن الرجوع عن ذلك.
privacy-part-paper = ما قلته عن جواز سفرك وورقتك
privacy-part-answers = أجوبتك في هذه المحادثة
privacy-part-needs = ما تحتاجه في المواعيد
privacy-part-cases = محادثاتك مع مراكز الاستشارة
privacy-part-deleted =
    تم الحذف: { TERM($part) }. رقم الإيصال: { $receipt }.
    هذا يبقى:
    • المواعيد: { $bookings }
    • محادثات مع مراكز الاستشارة: { $cases }
    • رقم محادثتك ولغتك وموافقتك
    • أن شيئاً حُذف (رقم الإيصال فقط)
    • النسخ الاحتياطية حتى { DATE($until) }
privacy-file = هنا كل ما هو محفوظ عنك، لتقرأه.
privacy-file-json = ونفس الشيء كملف للكمبيوتر (JSON).
privacy-file-title = ما حفظه Lotse عنك
privacy-file-chat = رقم محادثتك في تلغرام: { $number }
privacy-file-language = لغتك: { $language }
privacy-file-consent = وافقت في: { WHEN($at) }
privacy-file-seen = أول مرة هنا: { WHEN($first) }. آخر مرة: { WHEN($last) }.
privacy-file-booking =
    موعد: { TERM($module) }، { TERM($institution) }، { WHEN($start) }. عدد الأشخاص: { $persons }. { $active ->
        [0] هذا الموعد لم يعد صالحاً.
       *[other] هذا الموعد صالح.
    }
privacy-file-need = هذا ما تحتاجه في موعد: { TERM($need) }
privacy-file-size = قلت هذا المقاس لموعد: { TERM($need) }، { $size }
privacy-file-waiting = أنت على قائمة الانتظار: { TERM($module) }، { TERM($institution) }، { WHEN($start) }
privacy-file-news = تريد أن تسمع عن الجديد: { TERM($name) }
privacy-file-begun = بدأته ولم يُحجز بعد: { TERM($module) }، { TERM($institution) }، { WHEN($start) }
privacy-file-case = محادثة مع { TERM($institution) }، منذ { WHEN($at) }
privacy-file-said =
    { $who ->
        [person] أنت: { $text }
        [staff] مركز الاستشارة: { $text }
       *[other] البوت: { $text }
    }
privacy-file-answer = جوابك: { TERM($answer) }
privacy-file-age = عمرك: { $number }
privacy-file-months = عدد الأشهر في ألمانيا: { $number }
privacy-neutral = هناك شيء جديد.
privacy-discreet-on =
    حسناً. ما أكتبه لك من نفسي لن يذكر الموضوع بعد الآن. تراه فقط عندما تضغط عليه.
    اكتب «حذف»: عندها أسحب رسائلي من آخر 48 ساعة من هذه المحادثة. رسائلك أنت لا يمكن أن يحذفها غيرك.
privacy-discreet-offer =
    هل يقرأ أحد رسائلك؟ أستطيع أن أكتب بشكل لا يلفت النظر: ما أكتبه لك من نفسي لن يذكر الموضوع. تراه فقط عندما تضغط عليه.
    هل أفعل ذلك؟
privacy-discreet-off = حسناً. أعود وأكتب لك بشكل عادي.
privacy-discreet-now = الكتابة دون لفت الانتباه: مفعّلة
privacy-cleared = تم. رسائلك أنت لا يمكن أن يحذفها غيرك.
privacy-unveiled = هذا كل شيء.
privacy-nothing-new = لا يوجد شيء جديد الآن.
