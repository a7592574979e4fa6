# When nothing was asked, understood, or written as text.

fallback-which = Bunu tam anlayamadım. Bunu mu demek istiyorsunuz?
fallback-twice = Özür dilerim, hâlâ anlayamadım. Gerçek bir kişiyle konuşmak ister misiniz?
fallback-out-of-scope = Maalesef bu konuda yardım edemem. Meslek eğitimi, iş, Almanca kursları ve randevular için yardım ederim.
fallback-nothing-asked = Hangi soruya cevap verdiğinizi bilmiyorum. Ne yapmak istersiniz?
fallback-old-button = Bu düğme eski bir soruya ait. Hiçbir şey olmadı.
fallback-fault = Özür dilerim, bende bir hata oldu. Lütfen biraz sonra tekrar deneyin veya gerçek bir kişiye sorun: /human
fallback-reduced = Özür dilerim, bende bir arıza var. Şu anda soruları anlayamıyorum. Yine de bir insan çağırabilirsiniz. Tehlikede: 112 (acil doktor) veya 110 (polis) numarasını arayın.
fallback-busy = Çok fazla mesaj geldi. Lütfen biraz bekleyin.
fallback-photo = Teşekkürler, ama fotoğraflara bakamam. Lütfen belgelerinizin fotoğrafını göndermeyin. Ne öğrenmek istediğinizi bana yazın.
fallback-voice = Teşekkürler! Maalesef sesli mesajları henüz anlayamıyorum. Lütfen bana yazın; kısa ve hatalı da olabilir.
fallback-sticker = 🙂 Sizin için ne yapabilirim? Lütfen bana yazın.
fallback-location = Teşekkürler. Konumunuza ihtiyacım yok, onu kaydetmiyorum. Lütfen bulunduğunuz yerin adını yazın.
fallback-document = Teşekkürler, ama dosyaları açamam. Lütfen belge göndermeyin. Ne öğrenmek istediğinizi bana yazın.
fallback-letter =
    Teşekkürler, ama fotoğraflara ve dosyalara bakamam.
    { handoff-letter-today }
    { handoff-weekend }
fallback-contact = Teşekkürler. Kişi bilgisi almıyorum ve kaydetmiyorum. Lütfen neye ihtiyacınız olduğunu yazın.
fallback-forwarded = Başkasından iletilen mesajları okumuyorum. Ne öğrenmek istediğinizi lütfen kendi sözlerinizle yazın.
fallback-edited = Eski bir mesajı değiştirdiniz. Ben hiçbir şeyi değiştirmedim. Ne istediğinizi lütfen yeniden yazın.
fallback-too-long = Bu uzun bir metin. Neye ihtiyacınız olduğunu lütfen kısaca, bir iki cümleyle yazın.
fallback-empty = Hiç kelime bulamadım. Lütfen neye ihtiyacınız olduğunu yazın.
fallback-other = Maalesef bununla bir şey yapamıyorum. Lütfen neye ihtiyacınız olduğunu yazın.
fallback-group = Sadece sizinle tek başınıza konuşurum, gruplarda konuşmam. Lütfen bana doğrudan yazın.
fallback-found = Bununla ilgili bunu buldum:
fallback-about =
    { TERM($name) }
    { TERM($what) }
fallback-fact =
    Kaynağımızda Almanca olarak şöyle yazıyor:
    { $text }
    📄 Kaynak: { $source }
    { TERM($state) }
fallback-slow-down = Bir anda çok fazla mesaj geldi. Bir dakika sonra okumaya devam edeceğim. Tehlikede misiniz? 112 veya 110’u arayın.
