# What is kept about a person.

privacy-kept =
    Sizin hakkınızda bunları kaydediyorum:
    • Telegram’daki sohbet numaranız ve diliniz
    • kabul ettiğiniz bilgisi
    • { $bookings ->
        [0] randevu yok
        [one] { $bookings } randevu
       *[other] { $bookings } randevu
    }
    • bu konuşma, en fazla 24 saat
    Belgeniz ve yaşınız sadece bu konuşmada durur.
privacy-confirm-delete =
    Hepsini sileyim mi? { $bookings ->
        [0] Randevunuz yok.
        [one] Randevunuz o zaman iptal edilir.
       *[other] { $bookings } randevunuz o zaman iptal edilir.
    }
    Bu geri alınamaz.
privacy-deleted =
    Hepsi silindi. Onay numaranız: { $receipt }.
    Telegram’ınızdaki mesajları kendiniz silebilirsiniz.
privacy-kept-all = Tamam. Hiçbir şey silmedim.
