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
    • Bekleme listeleri: { $waiting }
    • Randevularda ihtiyacınız olanlar: { $needs }
    • Danışma yerleriyle konuşmalar: { $cases }
    • Yeni teklif haberleri: { $news }
    • bu konuşma, en fazla 24 saat
    { $cases ->
        [0] Belgeniz ve yaşınız sadece bu konuşmada durur.
       *[other] Belgeniz ve yaşınız sadece bu konuşmada ve sizin izninizle iletildiği kişilerde durur.
    }
privacy-confirm-delete =
    Hepsini sileyim mi? { $bookings ->
        [0] Randevunuz yok.
        [one] Randevunuz o zaman iptal edilir.
       *[other] { $bookings } randevunuz o zaman iptal edilir.
    }
    Bu geri alınamaz.
privacy-deleted =
    Hepsi silindi. Onay numaranız: { $receipt }.
    Adınız ve sohbetiniz olmadan şunlar kalır:
    • bir şeyin silindiği bilgisi, onay numarasıyla
    • eski randevularınız, istatistikte sadece sayı olarak
    Yedek kopyalar en geç şu tarihte yok edilir: { DATE($until) }.
    Son 48 saatteki mesajlarımı şimdi bu sohbetten kaldırıyorum. Telegram daha eskileri silmeme izin vermiyor. Bütün sohbeti kendiniz silebilirsiniz.
privacy-kept-all = Tamam. Hiçbir şey silmedim.
privacy-which = Neyi sileyim?
privacy-confirm-part =
    Bunu sileyim mi: { TERM($part) }?
    Bu geri alınamaz.
privacy-part-paper = pasaportunuz ve belgeniz hakkında söyledikleriniz
privacy-part-answers = bu konuşmadaki cevaplarınız
privacy-part-needs = randevularda ihtiyacınız olanlar
privacy-part-cases = danışma yerleriyle konuşmalarınız
privacy-part-deleted =
    Silindi: { TERM($part) }. Onay numaranız: { $receipt }.
    Bunlar kalır:
    • randevular: { $bookings }
    • danışma yerleriyle konuşmalar: { $cases }
    • sohbet numaranız, diliniz ve onayınız
    • bir şeyin silindiği bilgisi (sadece onay numarası)
    • yedek kopyalar, şu tarihe kadar: { DATE($until) }
privacy-file = Sizin hakkınızda kayıtlı olan her şey burada, okumanız için.
privacy-file-json = Ve aynısı bilgisayar için dosya olarak (JSON).
privacy-file-title = Lotse’nin sizin hakkınızda kaydettikleri
privacy-file-chat = Telegram’daki sohbet numaranız: { $number }
privacy-file-language = Diliniz: { $language }
privacy-file-consent = Kabul ettiğiniz zaman: { WHEN($at) }
privacy-file-seen = Burada ilk kez: { WHEN($first) }. Son kez: { WHEN($last) }.
privacy-file-booking =
    Randevu: { TERM($module) }, { TERM($institution) }, { WHEN($start) }. Kişi sayısı: { $persons }. { $active ->
        [0] Bu randevu artık geçerli değil.
       *[other] Bu randevu geçerli.
    }
privacy-file-need = Bir randevuda ihtiyacınız olan: { TERM($need) }
privacy-file-size = Bir randevu için söylediğiniz beden: { TERM($need) }, { $size }
privacy-file-waiting = Bekleme listesindesiniz: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-news = Yenilikleri duymak istiyorsunuz: { TERM($name) }
privacy-file-begun = Başlandı, henüz ayırtılmadı: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-case = { TERM($institution) } ile konuşma, başlangıç: { WHEN($at) }
privacy-file-said =
    { $who ->
        [person] Siz: { $text }
        [staff] Danışma yeri: { $text }
       *[other] Lotse: { $text }
    }
privacy-file-answer = Cevabınız: { TERM($answer) }
privacy-file-age = Yaşınız: { $number }
privacy-file-months = Almanya’da kaç ay: { $number }
privacy-neutral = Yeni bir şey var.
privacy-discreet-on =
    Tamam. Kendiliğimden yazdıklarım artık konunun ne olduğunu söylemez. Ancak dokununca görürsünüz.
    “Sil” yazın: O zaman son 48 saatteki mesajlarımı bu sohbetten kaldırırım. Kendi mesajlarınızı sadece siz silebilirsiniz.
privacy-discreet-offer =
    Mesajlarınızı başka biri okuyor olabilir mi? Dikkat çekmeden yazabilirim: Kendiliğimden yazdıklarım o zaman konunun ne olduğunu söylemez. Ancak dokununca görürsünüz.
    Böyle yapayım mı?
privacy-discreet-off = Tamam. Size yine açık yazıyorum.
privacy-discreet-now = Dikkat çekmeden yazma: açık
privacy-cleared = Tamam. Kendi mesajlarınızı sadece siz silebilirsiniz.
privacy-unveiled = Hepsi bu.
privacy-nothing-new = Şu anda yeni bir şey yok.
