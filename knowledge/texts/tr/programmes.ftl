### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = Modellprojekt Integration Münster (uyum için örnek proje)
programme-mim-what = Bu proje Ekim 2024’ten beri var. ZUE Münster’de kalanlar içindir: atölye ziyaretleri, staj, zanaat denemesi, Almanca, danışma ve spor.
programme-mim-who = Projeyi Bezirksregierung Münster (bölge yönetimi) ve Polizeipräsidium Münster (polis müdürlüğü) koordine eder. Birçok ortak katılır, örneğin HWK, IHK ve Agentur für Arbeit.
programme-mim-state = Son haber: Ocak 2026. Proje herhâlde sürüyor. Lütfen sorun.
programme-wl = Willkommenslotsen (firma ve mülteci rehberleri)
programme-wl-what = Firmalara danışma verirler ve firmaların ve mültecilerin birbirini bulmasına yardım ederler. Bu ücretsizdir. Size bir görüşme verilir, kesin bir yer değil.
programme-wl-state = Federal devletin bir programı. Herhâlde sürüyor. Lütfen sorun.
programme-dsw = Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = Bu program 18 ile 27 yaş arası gençlere kişisel destek, Almanca ve kurslarla yardım ediyordu.
programme-dsw-state = Program 31 Ekim 2023’te bitti. Artık kayıt olunamaz.
programme-dgk = Durchstarten und Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = Bu programlar 18 ile 27 yaş arası genç mültecilere kişisel destek, kurslar, okul diploması ve yol göstermeyle yardım ediyordu.
programme-dgk-state = Programlar bitti: Gemeinsam klappt’s 2022 sonunda, Durchstarten 30 Haziran 2023’te.
programme-ndw = NRW. Das machen WIR!
programme-ndw-what = Bu, eyaletin 2016’daki bir kampanyasıydı. İyi projeleri gösteriyordu. Katılmak isteyenler için hiçbir zaman yer yoktu.
programme-ndw-state = Bu kampanya bugün artık yok. Arkasında IHK, HWK, GrünBau ve VMDO vardı.
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = Kommunales Integrationsmanagement (KIM, uyum desteği)
programme-kim-what = Şehrinizdeki veya ilçenizdeki (Kreis) kişiler size adım adım yardım eder. Ücretsiz, gönüllü, gizli.
programme-jmd = Jugendmigrationsdienst (JMD, genç göçmenler için danışma)
programme-jmd-what = 12 ile 27 yaş arası gençler için danışma.
programme-mbe = Migrationsberatung für Erwachsene (MBE, yetişkin göçmenler için danışma)
programme-mbe-what = 27 yaşından büyük yetişkinler için danışma.
programme-iq = Förderprogramm IQ (diploma denkliği danışması)
programme-iq-what = Diploma denkliği ve bunun için kurslar hakkında danışma.
programme-ausbildungswege = Ausbildungswege NRW (meslek eğitimine giden yollar)
programme-ausbildungswege-what = Meslek eğitimi yeri olmayan gençler için kişisel destek.
programme-eok = Erstorientierungskurs (EOK, ilk bilgi kursu)
programme-eok-what = Yurtta gönüllü bir kurs: ilk kelimeler ve günlük yaşam. Ücretsizdir.
programme-integrationskurs = Integrationskurs (uyum kursu)
programme-integrationskurs-what = Uzun bir Almanca kursu. Kimin yer alacağı 2026’da değişti.
programme-bsk = Berufssprachkurs (meslek için Almanca)
programme-bsk-what = İş ve meslek eğitimi için bir Almanca kursu.
programme-berufskolleg = Berufskolleg (meslek okulu)
programme-berufskolleg-what = Burada Almanca öğrenen gençler için sınıflar var.
programme-gruenbau = GrünBau Dortmund
programme-gruenbau-what = Meslek eğitimine giden yolda kişisel destek.
programme-vmdo = VMDO Dortmund
programme-vmdo-what = Meslek, diploma ve kurslar için para hakkında danışma.
programme-hwk_dortmund = Handwerkskammer Dortmund (Zanaatkârlar Odası)
programme-hwk_dortmund-what = B1 Almancası olanlar için zanaatta meslek eğitimine giden bir yol.
programme-ihk_dortmund = Industrie- und Handelskammer (Dortmund bölgesi Sanayi ve Ticaret Odası)
programme-ihk_dortmund-what = IHK insanları ve firmaları bir araya getirir.
programme-agentur = Agentur für Arbeit (İş Ajansı)
programme-agentur-what = Meslek, meslek eğitimi ve iş hakkında danışma.
programme-hausbetreuung = Kaldığınız yurttaki destek ekibi (Betreuung)
programme-hausbetreuung-what = Destek ekibi, yurdunuzdaki teklifleri bilir.
programme-beratung = Bağımsız danışma
programme-beratung-what = Hukuku ve resmî daireleri iyi bilen kişiler size ücretsiz yardım eder.
programme-jugendamt = Jugendamt (Gençlik Dairesi)
programme-jugendamt-what = Jugendamt 18 yaşından küçüklere yardım eder, özellikle yalnızlarsa.
