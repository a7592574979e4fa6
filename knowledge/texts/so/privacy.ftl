# What is kept about a person.

privacy-kept =
    Waxyaabahan ayaan kaa kaydiyaa:
    • nambarka chat-kaaga Telegram iyo luqaddaada
    • inaad oggolaatay
    • { $bookings ->
        [0] ballan ma jirto
        [one] { $bookings } ballan
       *[other] { $bookings } ballamood
    }
    • wada hadalkan, ugu badnaan 24 saacadood
    Warqaddaada iyo da’daadu wada hadalkan oo keliya ayay ku jiraan.
privacy-confirm-delete =
    Wax walba ma tirtiraa? { $bookings ->
        [0] Wax ballan ah ma lihid.
        [one] Ballantaada markaa waa la baajinayaa.
       *[other] { $bookings } ballamood oo aad leedahay markaa waa la baajinayaa.
    }
    Tan dib looma soo celin karo.
privacy-deleted =
    Wax walba waa la tirtiray. Rasiidkaagu waa: { $receipt }.
    Fariimaha ku jira Telegram-kaaga adiga ayaa tirtiri kara.
privacy-kept-all = Waa hagaag. Waxba ma tirtirin.
