# Finding out what fits.

eligibility-ask-place = Şimdi nerede kalıyorsunuz? Bir düğmeye dokunun veya yerin adını yazın.
eligibility-ask-place-again = Soruma dönelim: Şimdi nerede kalıyorsunuz?
eligibility-confirm-place = Burası mı: { TERM($place) }?
eligibility-ask-age = Kaç yaşındasınız? Yaklaşık yaş yeterli.
eligibility-ask-age-again = Soruma dönelim: Yaklaşık kaç yaşındasınız?
eligibility-ask-goal = Ne yapmak istiyorsunuz?
eligibility-fits =
    ✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Bu size uygun. Nedeni: { TERM($reason) }
    Kaynak: { $source }
    Sonraki adım: { TERM($step) }
eligibility-not-yet =
    ⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Henüz değil, ama bu değişebilir. Nedeni: { TERM($reason) }
    Kaynak: { $source }
    Sonraki adım: { TERM($step) }
eligibility-ended =
    🏁 { TERM($programme) }
    Bu artık yok. { TERM($reason) }
    Kaynak: { $source }
    Sonraki adım: { TERM($step) }
eligibility-ask-a-person =
    👤 { TERM($module) }
    Buna bir kişinin sizinle birlikte bakması gerekir. { TERM($reason) }
    Kaynak: { $source }
    Sonraki adım: { TERM($step) }
eligibility-close = Bu genel bir bilgidir. Gerçek bir kişiyle konuşmak mı, yoksa başka bir şey yapmak mı istersiniz?
eligibility-changed = Tamam, değiştirdim. Bir daha bakıyorum.
eligibility-what-to-change = Neyi değiştireyim? Örneğin şöyle yazın: “26 yaşındayım” veya “Moers’te oturuyorum”.
eligibility-moved-bookings =
    Taşınınca çok şey değişir. ZUE Münster’deki randevular orada oturanlar içindir.
    { $bookings ->
        [one] Hâlâ { $bookings } randevunuz var. Artık orada oturmuyorsanız lütfen onu iptal edin.
       *[other] Hâlâ { $bookings } randevunuz var. Artık orada oturmuyorsanız lütfen onları iptal edin.
    }
eligibility-escalate-minor = 18 yaşından küçüksünüz. Bunun için ayrı bir yardım var. Bir kişi size yardım edecek, bunu tek başınıza yapmak zorunda değilsiniz.
eligibility-escalate-deadline = Önemli bir mektubunuz var. Önce bu gelir: Mektubu bugün bir danışma merkezine götürün, orada baksınlar.
eligibility-escalate-identity = Pasaport ve kimlik sorularında size bir kişi yardım eder. Önce bir danışma merkeziyle konuşun.
eligibility-escalate-unclear-law = Burada kanun açık değil. Buna bir kişinin bakması gerekir. Size kime gideceğinizi söyleyeceğim.
eligibility-now-fits = Sizin için yeni: { TERM($what) }
eligibility-no-longer = Bu artık uymuyor: { TERM($what) }
eligibility-same = Sonuç değişmedi.
