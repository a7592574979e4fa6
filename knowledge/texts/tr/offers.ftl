# What there is.

offers-list =
    ZUE Münster’de oturanlar için yakında bunlar var. Bir randevuya dokunun, sonra yer ayırabilirsiniz.
    { $fictional ->
        [1] (Bunlar alıştırma randevularıdır. Gerçekte yoklar.)
       *[0] Yanında başka bir şey yazmıyorsa bütün teklifler ücretsizdir.
    }
offers-list-everybody =
    Yakında bunlar var ve sizin için de geçerli: Nerede oturduğunuz önemli değil. Bir randevuya dokunun, sonra yer ayırabilirsiniz.
    { $fictional ->
        [1] (Bunlar alıştırma randevularıdır. Gerçekte yoklar.)
       *[0] Yanında başka bir şey yazmıyorsa bütün teklifler ücretsizdir.
    }
offers-none = Şu anda bende randevu yok. Size neyin uygun olduğuna bakabilirim veya gerçek bir kişiye sorabilirim.
offers-news = Yeni bir teklif olduğunda size yazabilirim. Sizi ilgilendireni seçin. Siz dokunmadan hiçbir şey yazmam. İstediğiniz zaman durdurabilirsiniz: 🔕
offers-news-on = 🔔 Tamam. Yeni bir şey olduğunda size yazarım: { TERM($name) }. İstediğiniz zaman durdurabilirsiniz.
offers-news-off = 🔕 Tamam. Artık yenilikleri yazmıyorum: { TERM($name) }.
offers-about-mim =
    Modellprojekt Integration (uyum için örnek proje) Ekim 2024’ten beri ZUE Münster’de (Albersloher Weg) var.
    Orada oturan insanlara yardım eder: atölye ziyareti, zanaat denemesi, danışma, Almanca, spor.
    Koordinasyon: Bezirksregierung Münster (bölge yönetimi) ve Polizeipräsidium Münster (polis müdürlüğü). Katılanlar örneğin HWK Münster, IHK Nord Westfalen, Kreishandwerkerschaften (zanaatkârlar birlikleri), GEBA ve Agentur für Arbeit Ahlen-Münster.
    Kaynak: Handwerkskammer Münster ve Bezirksregierung Münster, son bilgi Ocak 2026.
offers-ended =
    🏁 Bu artık yok: { TERM($programme) }. Bittiği tarih: { DAY($ended) }.
    Kaynak: { $source }
offers-ended-next = Bugün sizin için neler olduğuna bakabilirim. Bunun için sadece bulunduğunuz yeri bilmem gerekir.
offers-women =
    Çocuk bakımı veya sadece kadınlar için bir grup var mı, henüz bilmiyorum. Bunu düzenleyen kuruma sordum. Numaranız: { $code }.
    Cevap gelmeden hiçbir söz vermiyorum.
offers-directions =
    Buluşma yeri: { TERM($point) }
    Lütfen saat { HOUR($meet) } orada olun: { DAY($meet) }.
    Yer başka bir şehirdeyse: Önce oraya gitmenize izin var mı, sorun.
    Bileti kimin ödediğini ve yanınızda ne getirmeniz gerektiğini sizin için memnuniyetle sorarım.
offers-directions-before = Konu şu randevu: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Henüz ayrılmadı.
offers-directions-call = Geri arama için bir yere gitmeniz gerekmez. Gerçek bir kişi size burada, sohbette yazar.
offers-directions-cost =
    Yanında başka bir şey yazmıyorsa bütün teklifler ücretsizdir.
    { $alone ->
        [1] Yanınızda biri gelsin mi? Bunun mümkün olup olmadığını bir kişi sizin için sorar.
       *[0] Yanınızda biri gelsin mi? O zaman örneğin “2 kişi” yazın. Her kişi için bir yer gerekir.
    }
offers-directions-home =
    Burası Münster’de Albersloher Weg’deki kaldığınız yerin yanında. Oraya otobüs gerekmez.
    Harita: https://www.openstreetmap.org/search?query=Albersloher%20Weg%20M%C3%BCnster
offers-directions-pin = 📍 Buluşma yeri haritada:
offers-directions-none = Henüz randevunuz yok. Randevu alırsanız size yeri ve saati söylerim. Yol hakkında başka bir sorunuz var mı?
offers-employer =
    Yardım etmek istediğiniz için teşekkürler! Willkommenslotsen (firma ve mülteci rehberleri) firmalara ücretsiz danışma verir: Handwerkskammer (HWK) Münster’de ve IHK Nord Westfalen’de.
    Başka kişiler hakkında bilgi vermem. Gerçek bir kişi size yardım edebilir.
