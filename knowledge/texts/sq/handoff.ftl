# Reaching a human, and what must reach one at once.

handoff-opened =
    Dëshirën tënde e dërgova më tej. Një njeri të përgjigjet këtu në bisedë. Numri yt: { $code }.
    Natën dhe në fundjavë zgjat më shumë. Në rrezik: 112 ose 110.
handoff-open-already = Kërkesa jote { $code } është tashmë te një njeri. Të lutem prit edhe pak.
handoff-call-back = Mund të zgjedhësh edhe një orë kur dikush të kontakton.
handoff-contact =
    Mund edhe të telefonosh:
    { $institution }
    ☎️ { $phone } (kontrolluar më { DATE($checked) })
handoff-contact-unchecked = Vendi përgjegjës është: { $institution }. Ende nuk kam një numër telefoni të kontrolluar.
handoff-urgent-opened = Thirra një njeri. Numri yt: { $code }. Mund të vazhdosh të shkruash këtu.
handoff-esc-medical-emergency =
    🚑 Telefono tani 112. Ky është mjeku i urgjencës. Thirrja është falas.
    Thuaj: ku je, çfarë ka ndodhur.
    Në qendrën e strehimit: Shko menjëherë te rojet e sigurimit ose te stacioni mjekësor.
handoff-esc-mental-crisis-suicide =
    Është mirë që e shkruan këtë. Nuk je vetëm.
    A je në rrezik? Telefono tani 112. Thirrja është falas.
    Në qendrën e strehimit, Betreuungsdienst (ekipi i kujdesit) është aty ditë e natë. Të lutem shko tani te një njeri që i beson.
    Unë mbetem këtu. A je tani në siguri?
handoff-esc-violence-exploitation =
    Ky nuk është faji yt.
    Në rrezik: 110 (policia) ose 112.
    Telefoni i ndihmës për gratë që përjetojnë dhunë: 116 016. Ditë e natë, falas, në shumë gjuhë.
    Nuk ta japin rrogën, ose dikush t’i ka marrë dokumentet? Këshillimi „Faire Integration“ ndihmon falas.
    A dëshiron të flasësh me një njeri? Unë dërgoj më tej vetëm atë që do ti.
handoff-weekend = Në fundjavë: Pyet Betreuungsdienst (ekipin e kujdesit) të qendrës së strehimit. Merre me vete edhe zarfin.
handoff-letter-today = Kërko sot që dikush ta shikojë letrën: te Verfahrensberatung (këshillim për procedurën e azilit), nëse ka në qendrën tënde të strehimit, ose te një Asylberatung (këshillim për azil), në Münster për shembull te GGUA.
handoff-esc-rejection-deadline-lawsuit =
    ⏰ Kjo është e rëndësishme. Në letër mund të ketë një afat. Ai mund të jetë shumë i shkurtër.
    { handoff-letter-today }
    { handoff-weekend }
    Të lutem mos më dërgo foto. Unë nuk llogaris afate.
handoff-esc-deportation-fear =
    E kuptoj që ke frikë. Nuk mund të them çfarë do të ndodhë.
    Të lutem fol sot me Verfahrensberatung (këshillim për procedurën e azilit) ose me një Asylberatung (këshillim për azil), në Münster për shembull me GGUA. Kjo është falas.
handoff-esc-identity-passport-crime =
    Të lutem mos më shkruaj më asgjë për këtë. As unë nuk të pyes.
    Fol më parë me një qendër këshillimi, para se të shkruash diçka, të nënshkruash diçka ose të shkosh në një ambasadë.
handoff-esc-complaint-discrimination =
    Faleminderit që e thua. Ke të drejtë të ankohesh.
    Më së miri te një Beschwerdestelle (zyrë për ankesa) e pavarur. Ajo nuk u përket njerëzve për të cilët ankohesh. Nëse ka një të tillë në qendrën tënde të strehimit, mund ta pyesë një njeri për ty.
    Nga vetja nuk ia dërgoj ankesën tënde policisë. A dëshiron të të ndihmojë një njeri?
handoff-on-hold = Pyetjet e tua të tjera dhe rezervimi presin ndërkohë. Asgjë nuk humbet.
handoff-gentle-question =
    A mund të të pyes shkurt: A je mirë? A je tani në siguri?
    Nëse jo: në rrezik telefono 112 (mjeku i urgjencës) ose 110 (policia). Edhe një njeri mund të flasë me ty.
handoff-guardian = A e di kujdestari yt (Vormund) ose edukatori yt që po kërkon ndihmë? Nuk je i detyruar ta thuash.
handoff-told-guardian = Faleminderit. E dërgova më tej.
handoff-told-from-noon = E dërgova më tej: më së miri pas orës 12. Një njeri të shkruan këtu në bisedë. Nuk të duhet numër telefoni për këtë.
handoff-told-until-noon = E dërgova më tej: më së miri para orës 12. Një njeri të shkruan këtu në bisedë. Nuk të duhet numër telefoni për këtë.
