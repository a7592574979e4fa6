### Reasons: reason-<criterion>-met|unmet|unknown, reason-outcome-, reason-action-, reason-step-, reason-escalate-, reason-hint- (why a hint is withheld).

# Where
reason-none = Bu herkes için geçerlidir.
reason-place-zue-met = Bu, ZUE Münster’de oturanlar içindir.
reason-place-zue-unmet = Bu sadece ZUE Münster’de oturanlar içindir.
reason-place-chamber-met = Handwerkskammer Münster’in (Zanaatkârlar Odası) bölgesinde oturuyorsunuz.
reason-place-chamber-unmet = Bu sadece Handwerkskammer Münster’in (Zanaatkârlar Odası) bölgesinde vardır.
reason-place-wesel-met = Bu, Kreis Wesel’de oturanlar içindi.
reason-place-wesel-unmet = Bu sadece Kreis Wesel’de oturanlar içindi.
reason-place-wuppertal-met = Bu, Wuppertal’de oturanlar içindi.
reason-place-wuppertal-unmet = Bu sadece Wuppertal’de oturanlar içindi.
reason-place-ruhr-met = Bu; Dortmund, Hamm ve Kreis Unna’dadır.
reason-place-ruhr-unmet = Bu sadece Dortmund, Hamm ve Kreis Unna’dadır.
reason-place-dortmund-met = Bu, Dortmund’dadır.
reason-place-dortmund-unmet = Bu sadece Dortmund’dadır.
reason-place-nrw-met = Bu, Kuzey Ren-Vestfalya’da sizin bulunduğunuz yerde vardır.
reason-place-nrw-unmet = Bu sadece Kuzey Ren-Vestfalya’daki yerlerde vardır.
reason-place-facility-met = Bu, eyaletin mülteci yurtlarında vardır.
reason-place-facility-unmet = Bu çoğu zaman sadece eyaletin mülteci yurtlarında vardır.
reason-place-other-house-met = Kaldığınız yurtta bir destek ekibi (Betreuung) vardır.
reason-place-other-house-unmet = Bu, eyaletin başka bir yurdunda kalanlar içindir.
reason-place-town-met = Bir şehirde veya belediyede oturuyorsunuz.
reason-place-town-unmet = Bu, bir şehirde veya belediyede oturuyorsanız olur.
reason-moving-away-unmet = Taşınıyorsunuz. Eski yerdeki randevular taşınmayla biter.

# When
reason-period-ended-unmet = Bu program bitti.
reason-period-not-yet-unmet = Bu program henüz başlamadı.
reason-wait-three-months-met = Üç aydır veya daha uzun süredir kayıtlısınız. İzin hakkında resmî daire karar verir.
reason-wait-three-months-unmet = Genellikle izin ancak kayıttan üç ay sonra olur. Bu kural Haziran 2026’dan beri yenidir. Kararı resmî daire verir.
reason-wait-six-months-met = Eski kurala göre bekleme süresi bitmişti. Kararı resmî daire verir.
reason-wait-six-months-unmet = Eski kurala göre (Haziran 2026’ya kadar) süre altı aydı. Kararı resmî daire verir.

# Age
reason-age-adult-unmet = 18 yaşından küçükler tek başına randevu almaz. Bir kişi size yardım eder.
reason-age-adult-unknown = Randevu 18 yaşından itibaren alınır. Yaşınızı söylemediniz, bu yüzden size bir kişi yardım eder.
reason-age-child-met = 18 yaşından küçükler için özel koruma vardır.
reason-age-child-unmet = Bu, 18 yaşından küçükler içindir.
reason-age-durchstarten-met = Bu, 18 ile 27 yaş arası kişiler içindi.
reason-age-durchstarten-unmet = Bu, genellikle 18 ile 27 yaş arası kişiler içindi.
reason-age-jmd-met = JMD, 12 ile 27 yaş arası kişiler içindir.
reason-age-jmd-unmet = JMD sadece 12 ile 27 yaş arası kişiler içindir.
reason-age-mbe-met = MBE, 27 yaşından büyükler içindir.
reason-age-mbe-unmet = MBE sadece 27 yaşından büyükler içindir.
reason-age-gruenbau-met = Bu, 16 ile 27 yaş arası kişiler içindir.
reason-age-gruenbau-unmet = Bu sadece 16 ile 27 yaş arası kişiler içindir.
reason-age-school-met = Bu sınıflar 16 ile 25 yaş arası gençler içindir.
reason-age-school-unmet = Bu sınıflar sadece 16 ile 25 yaş arası gençler içindir.

# Papers, origin, German, school
reason-paper-durchstarten-met = Bu, sizin belgenizi taşıyan kişiler için de vardı.
reason-paper-durchstarten-unmet = Bu, en çok Gestattung veya Duldung belgesi olanlar içindi.
reason-paper-eok-met = Kurs en çok iltica süreci devam edenler içindir.
reason-paper-eok-unmet = Kurs en çok iltica süreci devam edenler içindir.
reason-paper-eok-unknown = Kurs önce iltica süreci devam edenler içindir. Başkaları boş yer kalıp kalmadığını sorabilir.
reason-paper-work-met = İzin hakkında resmî daire karar verir.
reason-paper-work-unmet = Bu belgeyle neyin mümkün olduğuna önce bir kişinin bakması gerekir.
reason-paper-integration-course-met = Tanınmış mültecilerin genellikle bu kursa hakkı vardır.
reason-paper-integration-course-unmet = 2026’da bunun için çoğu kez yeni yer yok. Başka bir yol var mı, buna bir kişinin bakması gerekir.
reason-paper-job-german-met = Sizin belgenizle Berufssprachkurs (meslek için Almanca) genellikle mümkündür.
reason-paper-job-german-unmet = Berufssprachkurs’un (meslek için Almanca) mümkün olup olmadığına bir kişinin bakması gerekir.
reason-safe-origin-eok-met = Geldiğiniz ülke için özel bir kural yok.
reason-safe-origin-eok-unmet = Bazı ülkelerden gelenler için özel kurallar var. Bir kişi sizinle birlikte bakar.
reason-safe-origin-work-met = Geldiğiniz ülke için özel bir kural yok.
reason-safe-origin-work-unmet = Bazı ülkelerden gelenler için kanun serttir ve burada açık değildir. Buna bir kişinin bakması gerekir.
reason-german-b1-met = Bunun için yeterince Almanca biliyorsunuz (B1).
reason-german-b1-unmet = Bunun için çoğu zaman B1 Almanca gerekir. Bunu öğrenebilirsiniz.
reason-school-none-met = Bu, Alman okul diploması olmayanlar içindir.
reason-school-none-unmet = Bu, en çok okul diploması olmayanlar içindir. Okul danışması (Schulberatung) sizinle birlikte bakar.

# Outcomes and actions
reason-outcome-fits = Bu size uygun.
reason-outcome-not_yet = Bu daha sonra uygun olur.
reason-outcome-does_not_fit = Bu başka kişiler için yapıldı. Sizin için başka bir şey var.
reason-outcome-ended = Bu artık yok.
reason-outcome-ask_a_person = Buna bir kişi sizinle birlikte bakar.
reason-action-book = Randevu alabilirsiniz.
reason-action-request = İstek gönderebilirsiniz. Bir kişi size cevap verir.
reason-action-wait = Bekleme listesine girebilirsiniz.
reason-action-refer = Size kimin yardım ettiğini söylerim.
reason-action-explain = Size nasıl olduğunu anlatırım.
reason-action-none = Burada randevu alınmaz.

# Why a person takes over
reason-escalate-deadline = Mektubunuzda kısa bir süre yazıyor olabilir. Mektuba daha bugün baktırın.
reason-escalate-minor = 18 yaşından küçüksünüz. Bunun için özel yardım var.
reason-escalate-identity = Pasaport ve kimlik sorularında bir danışma merkezi yardım eder. Önce orayla konuşun.
reason-escalate-unclear_law = Kanun burada açık değil. Buna bir kişinin bakması gerekir.

# Why a hint is not told
reason-hint-hidden = Buna önce bir kişinin bakması gerekir.
reason-hint-overdue = Bu belki değişmiştir. Lütfen bir danışma merkezine sorun.
reason-hint-stale = Bu çeviri artık güncel değil. Lütfen bir danışma merkezine sorun.
reason-hint-not_yet = Bu kural henüz geçerli değil.
reason-hint-expired = Bu kural artık geçerli değil.
reason-warning-law-2026 = Dikkat: Bu kural Haziran 2026’da değişti. Kararı resmî daire verir.

# Next steps
step-choose-date = Bir randevu seçin.
step-just-come = Doğrudan gelin. Kayıt olmanız gerekmez.
step-staff-answers = Bir kişi size burada, sohbette cevap verir.
step-waiting-list = Bekleme listesine girersiniz. Size haber veririz.
step-permission-before-start = Önce yazılı izin, sonra ilk gün.
step-permission-if-company = Eğitim atölyesinde izin gerekmez. Bir firmada ise önce sorun.
step-take-company-form = Firma, iş yeri hakkında bir form doldurur.
step-bring-paper = Belgenizi yanınızda getirin. Lütfen fotoğraf göndermeyin.
step-bring-certificates = Diplomalarınızı yanınızda getirin, kopyaları da olur.
step-anonymous-online = İnternette isminizi vermeden de sorabilirsiniz.
step-ask-agency = Agentur für Arbeit’a (İş Ajansı) sorun.
step-ask-agency-or-school = Agentur für Arbeit’a (İş Ajansı) veya Berufskolleg’deki (meslek okulu) öğretmeninize sorun.
step-ask-agency-or-jobcenter = Agentur für Arbeit’a (İş Ajansı) veya Jobcenter’e sorun.
step-ask-bamf-or-jobcenter = Bir danışma merkezine, BAMF’a veya Jobcenter’e sorun.
step-ask-school-advice = Okul danışmasına (Schulberatung) veya Kommunales Integrationszentrum’a (uyum merkezi) sorun.
step-talk-to-person = Gerçek bir kişiyle konuşun. Bunu sizin için isteyebilirim.
step-check-still-running = Bu teklifin hâlâ olup olmadığını lütfen sorun.
step-bookings-end-with-move = Eski yerdeki randevular taşınmayla biter. Onları iptal edebilirim.
step-tell-coordination = Eski yerdeki ekibe haber verilir.

# Unknown: the person did not say it
reason-age-child-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-age-durchstarten-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-age-gruenbau-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-age-jmd-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-age-mbe-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-age-school-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-german-b1-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-paper-durchstarten-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-paper-integration-course-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-paper-job-german-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-paper-work-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-place-chamber-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-place-dortmund-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-place-facility-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-place-nrw-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-place-other-house-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-place-ruhr-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-place-town-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-place-wesel-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-place-wuppertal-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-place-zue-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-safe-origin-eok-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-safe-origin-work-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-school-none-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-wait-six-months-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.
reason-wait-three-months-unknown = Bu, henüz eksik olan bir cevaba bağlı. Bir kişi sizinle birlikte bakabilir.

# Next steps that name a station
step-programme-mim = Sonraki durağınız: { programme-mim }.
step-programme-wl = Sonraki durağınız: { programme-wl }.
step-programme-dsw = Sonraki durağınız: { programme-dsw }.
step-programme-dgk = Sonraki durağınız: { programme-dgk }.
step-programme-ndw = Sonraki durağınız: { programme-ndw }.
step-programme-kim = Sonraki durağınız: { programme-kim }.
step-programme-jmd = Sonraki durağınız: { programme-jmd }.
step-programme-mbe = Sonraki durağınız: { programme-mbe }.
step-programme-iq = Sonraki durağınız: { programme-iq }.
step-programme-ausbildungswege = Sonraki durağınız: { programme-ausbildungswege }.
step-programme-eok = Sonraki durağınız: { programme-eok }.
step-programme-integrationskurs = Sonraki durağınız: { programme-integrationskurs }.
step-programme-bsk = Sonraki durağınız: { programme-bsk }.
step-programme-berufskolleg = Sonraki durağınız: { programme-berufskolleg }.
step-programme-gruenbau = Sonraki durağınız: { programme-gruenbau }.
step-programme-vmdo = Sonraki durağınız: { programme-vmdo }.
step-programme-hwk_dortmund = Sonraki durağınız: { programme-hwk_dortmund }.
step-programme-ihk_dortmund = Sonraki durağınız: { programme-ihk_dortmund }.
step-programme-agentur = Sonraki durağınız: { programme-agentur }.
step-programme-hausbetreuung = Sonraki durağınız: { programme-hausbetreuung }.
step-programme-beratung = Sonraki durağınız: { programme-beratung }.
step-programme-jugendamt = Sonraki durağınız: { programme-jugendamt }.
step-contact-hwk-muenster = Buraya sorun: { contact-hwk-muenster }.
step-contact-hwk-muenster-ausbildung = Buraya sorun: { contact-hwk-muenster-ausbildung }.
step-contact-bezreg-muenster = Buraya sorun: { contact-bezreg-muenster }.
step-contact-ihk-nordwestfalen = Buraya sorun: { contact-ihk-nordwestfalen }.
step-contact-agentur = Buraya sorun: { contact-agentur }.
step-contact-zab-coesfeld = Buraya sorun: { contact-zab-coesfeld }.
step-contact-kreis-wesel = Buraya sorun: { contact-kreis-wesel }.
step-contact-ki-wuppertal = Buraya sorun: { contact-ki-wuppertal }.
step-contact-kim = Buraya sorun: { contact-kim }.
step-contact-jmd = Buraya sorun: { contact-jmd }.
step-contact-mbe = Buraya sorun: { contact-mbe }.
step-contact-iq = Buraya sorun: { contact-iq }.
step-contact-gruenbau = Buraya sorun: { contact-gruenbau }.
step-contact-vmdo = Buraya sorun: { contact-vmdo }.
step-contact-hwk-dortmund = Buraya sorun: { contact-hwk-dortmund }.
step-contact-ihk-region-dortmund = Buraya sorun: { contact-ihk-region-dortmund }.
step-contact-hausbetreuung = Buraya sorun: { contact-hausbetreuung }.
step-contact-asylverfahrensberatung = Buraya sorun: { contact-asylverfahrensberatung }.
step-contact-ggua = Buraya sorun: { contact-ggua }.
step-contact-caritas-jaz = Buraya sorun: { contact-caritas-jaz }.
step-contact-jugendamt = Buraya sorun: { contact-jugendamt }.
step-contact-polizei-muenster = Buraya sorun: { contact-polizei-muenster }.
step-contact-faire-integration = Buraya sorun: { contact-faire-integration }.
step-contact-klausenhof = Buraya sorun: { contact-klausenhof }.
step-contact-emergency = Buraya sorun: { contact-emergency }.
step-contact-police-emergency = Buraya sorun: { contact-police-emergency }.
step-contact-violence-helpline = Buraya sorun: { contact-violence-helpline }.
step-contact-medical-on-call = Buraya sorun: { contact-medical-on-call }.
step-contact-crisis-line = Buraya sorun: { contact-crisis-line }.
step-contact-crisis-line-eu = Buraya sorun: { contact-crisis-line-eu }.
