# What is kept about a person.
# The invisible mark U+200F opens a line without a Persian word, so that it runs from right to left.

privacy-kept =
    این‌ها را درباره شما ذخیره می‌کنم:
    • شماره چت شما در تلگرام و زبان شما
    • این که موافقت کرده‌اید
    ‏• { $bookings ->
        [0] بدون وقت ملاقات
        [one] { $bookings } وقت ملاقات
       *[other] { $bookings } وقت ملاقات
    }
    • این گفتگو، حداکثر 24 ساعت
    سند و سن شما فقط در همین گفتگو هست.
privacy-confirm-delete =
    همه چیز را حذف کنم؟ { $bookings ->
        [0] شما وقت ملاقات ندارید.
        [one] آن وقت ملاقات شما لغو می‌شود.
       *[other] آن وقت { $bookings } وقت ملاقات شما لغو می‌شود.
    }
    این کار برگشت ندارد.
privacy-deleted =
    همه چیز حذف شد. رسید شما: { $receipt }.
    پیام‌های تلگرام خود را می‌توانید خودتان حذف کنید.
privacy-kept-all = خوب است. من چیزی را حذف نکردم.
