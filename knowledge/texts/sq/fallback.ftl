# When nothing was asked, understood, or written as text.

fallback-which = Këtë nuk e kuptova me siguri. A e ke fjalën për këtë?
fallback-twice = Më fal, ende nuk e kuptoj. A dëshiron të flasësh me një njeri?
fallback-out-of-scope = Për këtë, më vjen keq, nuk mund të ndihmoj. Unë ndihmoj për Ausbildung (mësimi i një profesioni), punë, kurse gjermanishteje dhe termine.
fallback-nothing-asked = Tani nuk e di se për çfarë po përgjigjesh. Çfarë dëshiron të bësh?
fallback-old-button = Ky buton i përket një pyetjeje të vjetër. Nuk ndodhi asgjë.
fallback-fault = Më fal, te unë ndodhi një gabim. Të lutem provo përsëri pas pak, ose pyet një njeri: /human
fallback-reduced = Më fal, kam një defekt. Tani nuk mund të kuptoj pyetje. Megjithatë mund të thërrasësh një njeri. Në rrezik: telefono 112 (urgjenca) ose 110 (policia).
fallback-busy = Ishin shumë mesazhe për një herë. Të lutem prit pak.
fallback-photo = Faleminderit, por fotot nuk mund t’i shikoj. Të lutem mos dërgo foto të dokumenteve të tua. Më shkruaj çfarë dëshiron të dish.
fallback-voice = Faleminderit! Mesazhet me zë, më vjen keq, ende nuk mund t’i kuptoj. Të lutem më shkruaj, edhe shkurt dhe me gabime.
fallback-sticker = 🙂 Të lutem më shkruaj çfarë mund të bëj për ty.
fallback-location = Faleminderit. Vendndodhja jote nuk më duhet dhe nuk e ruaj. Të lutem më shkruaj emrin e vendit tënd.
fallback-document = Faleminderit, por skedarët nuk mund t’i hap. Të lutem mos dërgo dokumente. Më shkruaj çfarë dëshiron të dish.
fallback-letter =
    Faleminderit, por fotot dhe skedarët nuk mund t’i shikoj.
    { handoff-letter-today }
    { handoff-weekend }
fallback-contact = Faleminderit. Kontaktet nuk i marr dhe nuk i ruaj. Të lutem më shkruaj çfarë të duhet.
fallback-forwarded = Mesazhet e përcjella nga të tjerët nuk i lexoj. Të lutem më shkruaj me fjalët e tua çfarë dëshiron të dish.
fallback-edited = Ke ndryshuar një mesazh të vjetër. Unë nuk ndryshova asgjë. Të lutem më shkruaj nga e para çfarë dëshiron.
fallback-too-long = Ky është një tekst i gjatë. Të lutem më shkruaj shkurt, me një ose dy fjali, çfarë të duhet.
fallback-empty = Nuk gjeta asnjë fjalë. Të lutem më shkruaj çfarë të duhet.
fallback-other = Me këtë, më vjen keq, nuk mund të bëj asgjë. Të lutem më shkruaj çfarë të duhet.
fallback-group = Unë flas vetëm me ty, jo në grupe. Të lutem më shkruaj drejtpërdrejt.
fallback-found = Për këtë gjeta:
fallback-about =
    { TERM($name) }
    { TERM($what) }
fallback-fact =
    Në burimin tonë shkruhet në gjermanisht:
    { $text }
    📄 Burimi: { $source }
    { TERM($state) }
fallback-slow-down = Këto ishin shumë mesazhe përnjëherë. Vazhdoj të lexoj pas një minute. A je në rrezik? Telefono 112 ose 110.
