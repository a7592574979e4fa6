# Finding out what fits.

eligibility-ask-place = Ku fle tani? Shtyp një buton ose shkruaj vendin.
eligibility-ask-place-again = Kthehemi te pyetja ime: Ku fle tani?
eligibility-confirm-place = A e ke fjalën për: { TERM($place) }?
eligibility-ask-age = Sa vjeç je? Më duhet mosha vetëm përafërsisht.
eligibility-ask-age-again = Kthehemi te pyetja ime: Sa vjeç je përafërsisht?
eligibility-ask-goal = Çfarë dëshiron të bësh?
eligibility-fits =
    ✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Kjo të përshtatet. Pse: { TERM($reason) }
    Burimi: { $source }
    Hapi tjetër: { TERM($step) }
eligibility-not-yet =
    ⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Ende jo, por kjo mund të ndryshojë. Pse: { TERM($reason) }
    Burimi: { $source }
    Hapi tjetër: { TERM($step) }
eligibility-ended =
    🏁 { TERM($programme) }
    Kjo nuk ekziston më. { TERM($reason) }
    Burimi: { $source }
    Hapi tjetër: { TERM($step) }
eligibility-ask-a-person =
    👤 { TERM($module) }
    Këtë duhet ta shikojë një njeri bashkë me ty. { TERM($reason) }
    Burimi: { $source }
    Hapi tjetër: { TERM($step) }
eligibility-close = Ky është informacion i përgjithshëm. A dëshiron të flasësh me një njeri, apo të bësh diçka tjetër?
eligibility-changed = Mirë, e ndryshova. Po shikoj edhe një herë.
eligibility-what-to-change = Çfarë duhet të ndryshoj? Shkruaj për shembull: „Jam 26 vjeç“ ose „Banoj në Moers“.
eligibility-moved-bookings =
    Kur ndërron vendbanim, ndryshojnë shumë gjëra. Terminet në ZUE Münster janë për njerëz që banojnë aty.
    { $bookings ->
        [one] Ke ende { $bookings } termin. Të lutem anuloje, nëse nuk banon më aty.
       *[other] Ke ende { $bookings } termine. Të lutem anuloji, nëse nuk banon më aty.
    }
eligibility-escalate-minor = Je nën 18 vjeç. Për këtë ka ndihmë të veçantë. Një njeri të ndihmon më tej, nuk ke pse ta bësh pa ndihmë.
eligibility-escalate-deadline = Ke një letër të rëndësishme. Kjo është e para: jepja sot një qendre këshillimi që ta shikojë.
eligibility-escalate-identity = Për pyetje për pasaportën dhe identitetin të ndihmon një njeri. Fol më parë me një qendër këshillimi.
eligibility-escalate-unclear-law = Këtu ligji nuk është i qartë. Këtë duhet ta shikojë një njeri. Të them kush.
eligibility-now-fits = E re për ty: { TERM($what) }
eligibility-no-longer = Kjo nuk përshtatet më tani: { TERM($what) }
eligibility-same = Rezultati nuk ndryshon.
