# Reaching a human, and what must reach one at once.

handoff-opened =
    İsteğinizi ilettim. Gerçek bir kişi size burada, sohbette cevap verecek. Numaranız: { $code }.
    Gece ve hafta sonu daha uzun sürer. Tehlike varsa: 112 veya 110.
handoff-open-already = { $code } numaralı isteğiniz zaten bir kişide. Lütfen biraz daha bekleyin.
handoff-call-back = Birinin size ulaşacağı bir saat de seçebilirsiniz.
handoff-contact =
    Telefonla da arayabilirsiniz:
    { $institution }
    ☎️ { $phone } ({ DATE($checked) } tarihinde kontrol edildi)
handoff-contact-unchecked = Bu konu için doğru yer: { $institution }. Kontrol edilmiş bir telefon numarası henüz bende yok.
handoff-urgent-opened = Bir kişiyi çağırdım. Numaranız: { $code }. Burada yazmaya devam edebilirsiniz.
handoff-esc-medical-emergency =
    🚑 Hemen 112’yi arayın. Bu, acil doktordur. Arama ücretsizdir.
    Şunu söyleyin: neredesiniz, ne oldu.
    Yurttaysanız: Hemen güvenlik görevlilerine veya sağlık birimine gidin.
handoff-esc-mental-crisis-suicide =
    Bunu yazmanız iyi oldu. Yalnız değilsiniz.
    Tehlikede misiniz? Hemen 112’yi arayın. Arama ücretsizdir.
    Yurtta destek ekibi (Betreuungsdienst) gece gündüz oradadır. Lütfen şimdi güvendiğiniz bir insanın yanına gidin.
    Ben buradayım. Şu anda güvende misiniz?
handoff-esc-violence-exploitation =
    Bu sizin suçunuz değil.
    Tehlike varsa: 110 (polis) veya 112.
    Şiddet gören kadınlar için yardım hattı: 116 016. Gece gündüz, ücretsiz, birçok dilde.
    Ücretiniz verilmiyor mu veya biri belgelerinizi mi aldı? “Faire Integration” danışma merkezi ücretsiz yardım eder.
    Gerçek bir kişiyle konuşmak ister misiniz? Sadece sizin istediğinizi iletirim.
handoff-weekend = Hafta sonu: Yurttaki destek ekibine (Betreuungsdienst) sorun. Zarfı da yanınıza alın.
handoff-letter-today = Mektuba bugün baktırın: yurdunuzda varsa Verfahrensberatung’da (iltica süreci danışması) veya bir Asylberatung’da (iltica danışması), Münster’de örneğin GGUA’da.
handoff-esc-rejection-deadline-lawsuit =
    ⏰ Bu önemli. Mektupta bir son tarih (Frist) olabilir. Süre çok kısa olabilir.
    { handoff-letter-today }
    { handoff-weekend }
    Lütfen bana fotoğraf göndermeyin. Ben süre hesaplamıyorum.
handoff-esc-deportation-fear =
    Korktuğunuzu anlıyorum. Ne olacağını söyleyemem.
    Lütfen bugün Verfahrensberatung (iltica süreci danışması) veya bir Asylberatung (iltica danışması) ile konuşun, Münster’de örneğin GGUA ile. Bu ücretsizdir.
handoff-esc-identity-passport-crime =
    Lütfen bana bu konuda başka bir şey yazmayın. Ben de size sormam.
    Bir şey yazmadan, imzalamadan veya bir elçiliğe gitmeden önce bir danışma merkeziyle konuşun.
handoff-esc-complaint-discrimination =
    Bunu söylediğiniz için teşekkürler. Şikâyet etme hakkınız var.
    Bunun için bağımsız bir şikâyet yeri (Beschwerdestelle) var. Şikâyet ettiğiniz kişilere bağlı değildir.
    Siz istemedikçe polisi çağırmam. Bir kişi size yardım etsin mi?
handoff-on-hold = Diğer sorularınız ve randevunuz şimdilik bekliyor. Hiçbir şey kaybolmaz.
handoff-gentle-question =
    Kısaca sorabilir miyim: İyi misiniz? Şu anda güvende misiniz?
    Değilseniz: Tehlike varsa 112'yi (acil doktor) veya 110'u (polis) arayın. Bir insan da sizinle konuşabilir.
handoff-guardian = Vasiniz (Vormund) veya bakıcınız yardım aradığınızı biliyor mu? Söylemek zorunda değilsiniz.
handoff-told-guardian = Teşekkürler. İlettim.
handoff-told-from-noon = İlettim: en iyisi saat 12’den sonra. Bir kişi size burada, sohbette yazar. Bunun için telefon numarası gerekmez.
handoff-told-until-noon = İlettim: en iyisi saat 12’den önce. Bir kişi size burada, sohbette yazar. Bunun için telefon numarası gerekmez.
