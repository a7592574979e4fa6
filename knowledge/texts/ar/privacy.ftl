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
    • هذه المحادثة، لمدة 24 ساعة على الأكثر
    ورقتك وعمرك موجودان في هذه المحادثة فقط.
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
    الرسائل في تلغرام عندك يمكنك حذفها بنفسك.
privacy-kept-all = حسناً. لم أحذف شيئاً.
