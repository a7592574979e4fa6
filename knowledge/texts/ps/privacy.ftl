# What is kept about a person.
# The invisible mark U+200F opens a line without a Pashto word, so that it runs from right to left.

privacy-kept =
    ستاسو په اړه دا ساتم:
    • په ټلیګرام کې ستاسو د چټ شمېره او ستاسو ژبه
    • دا چې تاسو موافقه کړې ده
    ‏• { $bookings ->
        [0] هېڅ ملاقات نشته
        [one] { $bookings } ملاقات
       *[other] { $bookings } ملاقاتونه
    }
    • دا خبرې، ډېر تر ډېره 24 ساعته
    ستاسو سند او عمر یوازې په همدې خبرو کې دي.
privacy-confirm-delete =
    هر څه پاک کړم؟ { $bookings ->
        [0] تاسو ملاقات نه لرئ.
        [one] بیا ستاسو ملاقات لغوه کېږي.
       *[other] بیا ستاسو { $bookings } ملاقاتونه لغوه کېږي.
    }
    دا کار بېرته نه راګرځي.
privacy-deleted =
    هر څه پاک شول. ستاسو رسید: { $receipt }.
    په خپل ټلیګرام کې پیغامونه تاسو په خپله پاکولی شئ.
privacy-kept-all = سمه ده. هېڅ مې پاک نه کړل.
