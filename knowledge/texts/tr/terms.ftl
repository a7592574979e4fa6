### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.

# Places
place-zue_muenster = ZUE Münster (Albersloher Weg)
place-other_state_facility = eyaletin başka bir mülteci yurdu
place-muenster = Münster şehri
place-hwk_district = Münsterland’da veya Emscher-Lippe bölgesinde başka bir yer
place-kreis_wesel = Kreis Wesel (örneğin Moers, Wesel, Dinslaken)
place-wuppertal = Wuppertal
place-dortmund = Dortmund
place-hamm = Hamm
place-kreis_unna = Kreis Unna
place-elsewhere_nrw = Kuzey Ren-Vestfalya’da başka bir yer
place-outside_nrw = Kuzey Ren-Vestfalya dışında

# Papers
paper-ankunftsnachweis = Ankunftsnachweis (geliş belgesi)
paper-gestattung = Aufenthaltsgestattung (iltica süreci belgesi)
paper-duldung = Duldung (sınır dışı edilme durdurulmuş)
paper-duldung_60b = Duldung “für Personen mit ungeklärter Identität” (kimliği belirsiz kişiler için)
paper-fiktion = Fiktionsbescheinigung (uzatma kararı bekleniyor)
paper-ae_protection = Mülteci olarak veya ikincil korumayla oturum izni (Aufenthaltserlaubnis)
paper-ae_24 = § 24’e göre oturum izni (Ukrayna)
paper-ae_other = Başka bir oturum izni (Aufenthaltserlaubnis)
paper-eu = AB pasaportu
paper-none = Belgem yok
paper-unknown = Bilmiyorum

# Goals
goal-look = Bir mesleği tanımak
goal-try = Bir şeyi denemek
goal-internship = Staj yapmak (Praktikum)
goal-training = Meslek eğitimi (Ausbildung)
goal-job = Çalışmak
goal-german = Almanca öğrenmek
goal-recognition = Diplomamı tanıtmak (denklik)
goal-school = Okula gitmek, okul diploması
goal-advice = Danışma
goal-leisure = Spor ve boş zaman
goal-unknown = Henüz bilmiyorum

# Trades
trade-metal = Metal
trade-car = Otomobil
trade-electric = Elektrik
trade-hair = Kuaför
trade-brick = Duvar ve inşaat
trade-road = Yol yapımı
trade-paint = Boya ve vernik
trade-wood = Ahşap ve marangozluk
trade-kitchen = Mutfak ve restoran
trade-bakery = Fırın
trade-plumbing = Su tesisatı ve kalorifer
trade-care = Hasta ve yaşlı bakımı
trade-warehouse = Depo
trade-sewing = Dikiş
trade-it = Bilgisayar ve IT
trade-garden = Bahçe
trade-cleaning = Temizlik
trade-sales = Satış
trade-office = Büro

# The line about work in the paper
permit-line-no = “Erwerbstätigkeit nicht gestattet” (çalışmaya izin yok)
permit-line-with_permission = “Beschäftigung nur mit Erlaubnis der Ausländerbehörde” (sadece Yabancılar Dairesi’nin izniyle)
permit-line-allowed = “Erwerbstätigkeit erlaubt” (çalışmaya izin var)
permit-line-unreadable = Okuyamıyorum

# German
german-none = Henüz Almanca bilmiyorum
german-a1 = A1: biraz
german-a2 = A2: basit konuşmalar
german-b1 = B1: günlük hayatta iyi
german-b2 = B2 veya daha iyi

# School
school-none = Okula gitmedim
school-below_hsa = Okula gittim, diplomam yok
school-hsa = Hauptschulabschluss (9. veya 10. sınıf diploması)
school-msa = Realschulabschluss (10. sınıf diploması)
school-higher = Abitur (lise diploması) veya üniversite
school-foreign = Başka bir ülkeden diploma

# Needs
need-interpreter = Tercüman
need-state-wanted = istendi
need-state-searched = aranıyor
need-state-found = ✅ bulundu
need-state-none = maalesef mümkün değil
need-childcare = Çocuk bakımı
need-step_free = Basamaksız giriş
need-woman_contact = Görüşmek için bir kadın
need-shoe_size = Uygun ayakkabı
need-clothes_size = Uygun iş kıyafeti
news-all = tüm teklifler

# Times of day
day-part-morning = öğleden önce
day-part-afternoon = öğleden sonra
day-part-evening = akşam

# Reminders
reminder-day_before = Bir gün önce, saat 18:00
reminder-two_hours = İki saat önce
reminder-none = Hatırlatma yok

# States of a booking
booking-state-held = Sizin için tutuluyor
booking-state-requested = İstek gönderildi
booking-state-confirmed = Kesin
booking-state-waiting = Bekleme listesinde
booking-state-cancelled_by_person = Siz iptal ettiniz
booking-state-cancelled_by_us = Biz iptal ettik
booking-state-expired = Süresi geçti
booking-state-attended = Oradaydınız
booking-state-excused = Mazeret bildirildi
booking-state-not_there = Gelinmedi

# Institutions (names stay German)
institution-hwk-muenster = Handwerkskammer (HWK) Münster (Zanaatkârlar Odası)
institution-ihk-nordwestfalen = IHK Nord Westfalen (Sanayi ve Ticaret Odası)
institution-kh-muenster = Kreishandwerkerschaft Münster (zanaatkârlar birliği)
institution-kh-steinfurt-warendorf = Kreishandwerkerschaft Steinfurt-Warendorf (zanaatkârlar birliği)
institution-geba = GEBA Münster
institution-agentur = Agentur für Arbeit (İş Ajansı)
institution-bezreg-muenster = Bezirksregierung Münster (bölge yönetimi)
institution-polizei-muenster = Polizei Münster (Münster polisi)
institution-preussen-muenster = SC Preußen Münster (futbol kulübü)
institution-fanport = FANport Münster
institution-verkehrswacht = Verkehrswacht Münster (trafik güvenliği derneği)
institution-mim-coordination = Modellprojekt koordinasyonu
institution-zab-coesfeld = Zentrale Ausländerbehörde (ZAB, Merkezî Yabancılar Dairesi)
institution-auslaenderbehoerde = Ausländerbehörde (Yabancılar Dairesi)
institution-bamf = BAMF (Federal Göç ve Mülteciler Dairesi)
institution-kim = Kommunales Integrationsmanagement (KIM, uyum desteği)
institution-kreis-wesel = KIM Kreis Wesel
institution-ki-wuppertal = Kommunales Integrationszentrum Wuppertal (uyum merkezi)
institution-jmd = Jugendmigrationsdienst (JMD, genç göçmenler için danışma)
institution-mbe = Migrationsberatung für Erwachsene (MBE, yetişkin göçmenler için danışma)
institution-iq = Förderprogramm IQ (diploma denkliği danışması)
institution-gruenbau = GrünBau Dortmund
institution-vmdo = VMDO Dortmund
institution-hwk-dortmund = Handwerkskammer (HWK) Dortmund (Zanaatkârlar Odası)
institution-hausbetreuung = Kaldığınız yurttaki destek ekibi (Betreuung)
institution-asylverfahrensberatung = Asylverfahrensberatung (iltica süreci danışması)
institution-ggua = GGUA Münster
institution-jugendamt = Jugendamt (Gençlik Dairesi)
institution-beschwerdestelle = Bağımsız şikâyet yeri (Beschwerdestelle)
institution-jobcenter = Jobcenter
institution-faire-integration = İş hakları danışması
institution-person = Ekipten bir kişi

# Permission
permission-no = Bunun için çalışma izni gerekmez.
permission-yes = Bunun için önceden resmî dairenin izni gerekir.
permission-depends = İzin gerekip gerekmediğini size ekip önceden söyler.
