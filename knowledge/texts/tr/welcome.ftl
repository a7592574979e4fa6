# Saying hello, asking consent, changing the language.

welcome-hello =
    Merhaba! 👋 Ben Lotse.
    Ben bir bilgisayar programıyım (bir bot), insan değilim.
    Size Münster’de ve Kuzey Ren-Vestfalya’da meslek eğitimi, iş ve randevular konusunda yardım ederim.
    Beni işleten: { $operator }.
welcome-consent =
    Başlamadan önce kısa bir soru:
    • Telegram’daki sohbet numaranızı, dilinizi ve randevularınızı kaydederim.
    • Belgeleriniz ve yaşınız hakkında söylediklerinizi konuşmadan sonra, en geç 24 saat sonra unuturum.
    • Bir soruya cevap veremezsem, kendimi geliştirmek için onu adlar ve sayılar olmadan 30 gün saklarım. Kimin sorduğunu kimse görmez.
    • Telegram, bir bota yazılan mesajları okuyabilir.
    • Her zaman hepsini silebilirsiniz: /delete
    Bu sizin için uygun mu?
welcome-consent-declined =
    Sorun değil. O zaman hiçbir şey kaydetmem ve size burada daha fazla yardım edemem.
    Tehlikede her zaman 112 (acil doktor, itfaiye) veya 110 (polis) yardım eder.
    Fikrinizi değiştirirseniz düğmeye dokunun.
welcome-consent-thanks = Teşekkürler! 🙂
welcome-again = Merhaba! Ne yapmak istersiniz?
welcome-menu = Ne yapmak istersiniz?
welcome-back = Merhaba! Hâlâ önceki sorunuzdayız.
welcome-draft = Şunda kalmıştık: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Henüz bir şey ayırtılmadı. Devam edelim mi?
welcome-draft-dropped = Tamam, silindi. Bundan bir şey ayırtılmadı.
welcome-choose-language = Hangi dilde yazmak istersiniz?
welcome-solar-on = Günleri artık İran güneş takviminde de gösteriyorum. Bugün: { DAY($today) }
welcome-solar-off = Tamam. Günleri artık sadece böyle gösteriyorum: { DAY($today) }
welcome-language-changed = Artık Türkçe yazıyorum.
welcome-language-not-yet = Maalesef bu dili henüz bilmiyorum. Öğreniyorum.
welcome-identity =
    Ben bir bilgisayar programıyım (bir bot), insan değilim.
    Beni işleten: { $operator }.
    Münster’deki Modellprojekt Integration (uyum için örnek proje), Bezirksregierung Münster (bölge yönetimi) ve Polizeipräsidium Münster (polis müdürlüğü) tarafından koordine edilir. Bu, herkese açık raporlarda yazar.
    { $guaranteed ->
        [0] Mesajlarınızı kimin okuyabileceğini beni işleten kurum bana henüz yazılı olarak bildirmedi. Bu yüzden bu konuda size hiçbir söz vermiyorum.
       *[other] Mesajlarınızı sadece şunlar okur: { $readers }. Mesajlarınız iltica işleminiz için kullanılmaz. Beni işleten kurum bunu bana yazılı olarak bildirdi.
    }
    Size zarar verebilecek bir şeyi buraya yazmayın. Emin değilseniz gerçek bir kişiye sorun.
welcome-term =
    “{ $term }” şu demektir:
    { TERM($gloss) }
welcome-short = Kısaca: { TERM($what) }
welcome-short-step = Kısaca: { TERM($name) }. { TERM($step) }
welcome-simpler-words = Hangi kelimeyi açıklayayım? Yazabilirsiniz de.
welcome-simpler =
    Daha kolay söylüyorum: Size teklifleri gösterebilir, randevu alabilir ve gerçek bir kişiyi çağırabilirim.
    Anlamadığınız Almanca bir kelimeyi bana yazın. Onu açıklarım.
welcome-bye = Rica ederim! Bir şeye ihtiyacınız olursa bana yazın.
welcome-bye-booked = Rica ederim! Sonraki randevunuz: { WHEN($start) }.
welcome-pause = Sorun değil. Sonra devam ederiz. Randevularınız kayıtlı kalır.
