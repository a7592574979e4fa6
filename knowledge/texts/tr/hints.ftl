### Legal hints in general words. .version names the version of the record that the words translate.

# Overview

# Documents
hint-doc-duldung-light = Duldung belgesinde “für Personen mit ungeklärter Identität” (kimliği belirsiz kişiler için) yazıyorsa, çalışmaya genellikle izin yoktur. Bu değişebilir. Bir şey yapmadan önce bir danışma merkeziyle konuşun.
    .version = 1
hint-doc-ausbildungsduldung = Ausbildungsduldung (meslek eğitimi için Duldung) ile genellikle bütün meslek eğitimi boyunca kalınabilir. Odada (Kammer) kayıtlı bir sözleşme gerekir ve kimlik konusunda şartlar vardır. Şartların uyup uymadığına bir danışma merkezinin bakması gerekir.
    .version = 1
hint-doc-16g = Mart 2024’ten beri meslek eğitimi için bir oturum izni de var (§ 16g). Bu, Duldung’dan daha iyidir. Bunun için genellikle pasaport ve yaşamaya yetecek para gerekir; BAB (meslek eğitimi için devlet desteği) almak buna engel değildir.
    .version = 1
hint-doc-ae-25-4a = İnsan ticareti veya ağır sömürü mağdurlarının özel hakları ve düşünmek için en az üç ay zamanı vardır. Hemen uzman bir danışma merkeziyle (Fachberatung) konuşun. Bunu bana yazmak zorunda değilsiniz.
    .version = 1
hint-doc-24 = Ukrayna’dan gelenler çoğu zaman § 24’e göre oturum izni alır. 1 Şubat 2026’da geçerli olan izinler 4 Mart 2027’ye kadar geçerlidir. Bununla çalışmaya genellikle izin vardır.
    .version = 1
hint-doc-fiktion = Oturum izni bitmeden uzatma başvurusu yapan kişi, resmî daire karar verene kadar eski haklarını korur. Bunun belgesi Fiktionsbescheinigung’dur. Önemli: Başvuruyu her zaman süre bitmeden yapın.
    .version = 1
hint-doc-gueb = Grenzübertrittsbescheinigung (sınır geçiş belgesi) bir Duldung değildir. Anlamı şudur: Kişinin belli bir güne kadar ülkeden çıkması gerekir. Hemen bir danışma merkezine gidin.
    .version = 1

# Work
hint-work-look-at-paper = Belgenize bakın. Orada çoğu kez çalışma hakkında bir cümle vardır. “Erwerbstätigkeit erlaubt” şu demektir: her işe izin var. “Beschäftigung nur mit Genehmigung” veya “nur mit Erlaubnis” şu demektir: önce resmî daireye sormak gerekir. “Erwerbstätigkeit nicht gestattet” şu demektir: şu anda izin yok, bu değişebilir.
    .version = 1
hint-work-gestattung-zue = İltica süreci devam eden ve bir ZUE’de oturmak zorunda olan kişi başta bekler. Kayıttan üç ay sonra resmî daire genellikle bir işe izin verebilir; bütün şartlar tamamsa izin vermek zorundadır. Her iş yeri için önceden izin gerekir. Bazı durumlarda daha uzun sürer veya olmaz. Bu kural Haziran 2026’dan beri yenidir. Kararı resmî daire verir.
    .version = 1
hint-work-gestattung-zue-6m = Bazı durumlarda süre üç ay değil, altı aydır: Almanya başka bir AB ülkesine sorduysa veya kişinin orada zaten koruması varsa. Bu kural Haziran 2026’dan beri yenidir.
    .version = 1
hint-work-gestattung-zue-ban = İltica süreci hızlandırılmışsa (beschleunigt), çoğu kez çalışma izni yoktur. Yükümlülüklerine ağır biçimde uymayan kişiye de izin verilmemesi gerekir. Sizin için hangi sürecin yürüdüğünü bir danışma merkezine sorun.
    .version = 1
hint-work-gestattung-kommune = İltica süreci devam eden, bir şehirde oturan ve üç aydır Almanya’da olan kişinin, bir iş için izin almaya genellikle hakkı vardır. Çoğu zaman Arbeitsagentur’un (İş Ajansı) onay vermesi gerekir. İzin, ilk iş gününden önce gerekir. Kararı resmî daire verir.
    .version = 1
hint-work-safe-countries = “Güvenli ülkelerden” (sichere Herkunftsstaaten) gelenler için sert kurallar vardır. İltica süreci sırasında çalışmaya çoğu zaman izin yoktur. İstisnalar vardır. Bir şey imzalamadan önce bir danışma merkezine sorun.
    .version = 1
hint-work-duldung-zue = Eyaletin bir mülteci yurdunda Duldung ile kalan kişiye, resmî dairenin genellikle altı ay Duldung’dan sonra bir iş için izin vermesi gerekir. Geçerli bir pasaportla veya meslek eğitimi için bu üç ay olabilir. Sınır dışı etme zaten hazırlanıyorsa bu geçerli değildir. Kararı resmî daire verir.
    .version = 1
hint-work-duldung = Duldung ile, Arbeitsagentur (İş Ajansı) onay verirse, Ausländerbehörde’nin (Yabancılar Dairesi) genellikle bir işe izin vermesi gerekir. Bunun için çoğu zaman üç aydır Almanya’da olmak gerekir. Yasaklama nedenleri vardır. Kararı resmî daire verir.
    .version = 1
hint-work-no-voluntary-return-form = Dikkat: Gönüllü geri dönüş için para başvurusu yapan kişi, çalışma iznini veya Ausbildungsduldung’u (meslek eğitimi için Duldung) kaybedebilir. Önce bağımsız bir danışma merkeziyle konuşun.
    .version = 1
hint-work-titles = Oturum izniyle (Aufenthaltserlaubnis) çoğu zaman her işe izin vardır. O zaman kartta “Erwerbstätigkeit erlaubt” yazar. Bu örneğin tanınmış mülteciler ve § 24 için geçerlidir. Bazı izinlerde sınırlar vardır.
    .version = 1
hint-work-no-ba = Bazen Arbeitsagentur’un (İş Ajansı) onayı gerekmez: örneğin meslek eğitiminde, bazı stajlarda, gönüllü hizmette (Freiwilligendienst) ve Almanya’da dört yıldan sonra. Resmî dairenin izni yine de gerekir.
    .version = 1
hint-work-vorrang = Gestattung ve Duldung’da Arbeitsagentur (İş Ajansı) artık başka başvuran olup olmadığına bakmaz. Ücretin ve çalışma saatlerinin adil olup olmadığına bakar.
    .version = 1
hint-work-self-employed = Gestattung ile veya eyaletin bir mülteci yurdunda, kendi hesabına çalışmaya (selbstständig) genellikle izin yoktur. Fatura karşılığı kuryelik de kendi hesabına çalışma sayılabilir. Mülteci olarak oturum izniyle buna izin vardır.
    .version = 1
hint-work-praktikum = Staj (Praktikum) çoğu zaman iştir. Gestattung veya Duldung ile önceden resmî dairenin izni gerekir. Üç aya kadar meslek tanıma stajında (Orientierungspraktikum), zorunlu stajda veya Einstiegsqualifizierung’da (meslek eğitiminden önce uzun staj) Arbeitsagentur’un (İş Ajansı) onayı gerekmez. ZUE’de bekleme süresi burada da geçerlidir.
    .version = 1
hint-work-hospitation = Sadece izlemek (Hospitation, Werkstattbesuch) iş değildir. Bunun için genellikle izin gerekmez. Birlikte çalışan kişi ise çalışmış olur, para almasa bile. Yani deneme çalışması (Probearbeit) için önceden izin gerekir.
    .version = 1
hint-work-ausbildung = Meslek eğitimi (Ausbildung), Ausländerbehörde’nin (Yabancılar Dairesi) izniyle mümkündür. Arbeitsagentur’un (İş Ajansı) onayı gerekmez. ZUE’de genellikle üç aylık bekleme süresi geçerlidir. İzin çıkıp çıkmayacağına resmî daire karar verir.
    .version = 1
hint-work-minijob = Minijob (küçük iş) da iştir. Gestattung veya Duldung ile önceden izin gerekir. Sınır 2026’da ayda 603 eurodur.
    .version = 1
hint-work-mindestlohn = Herkesin asgari ücrete hakkı vardır, belgesi ne olursa olsun. 2026’da saatte 13,90 eurodur. 1 Ocak 2027’den itibaren 14,60 eurodur. Meslek eğitimi için ayrı bir kural vardır.
    .version = 1
hint-work-leiharbeit = Geçici iş firmasında (Zeitarbeitsfirma) çalışmak, Gestattung veya Duldung ile artık genel olarak yasak değildir. Yine de izin gerekir.
    .version = 1
hint-work-who-decides = ZUE’de oturan kişi genellikle Zentrale Ausländerbehörde’ye (ZAB, Merkezî Yabancılar Dairesi) sorar, BAMF’a değil. Münster bölgesi için bu ZAB Coesfeld’dir. Bir şehirde oturan kişi oradaki Ausländerbehörde’ye (Yabancılar Dairesi) sorar. Resmî daire, Arbeitsagentur’a (İş Ajansı) kendisi sorar.
    .version = 1
hint-work-how-to-apply = Çoğu zaman şöyle olur: 1. İş veya yer bulunur. 2. Firma, iş yeri hakkında bir form doldurur. 3. Başvuru resmî daireye verilir. 4. Yazılı izin beklenir. İş ancak bundan sonra başlar.
    .version = 1
hint-work-employer-duties = Firma, belgeyi kontrol etmek ve bir kopyasını saklamak zorundadır. Bu normaldir.
    .version = 1
hint-work-illegal = İzinsiz çalışmak risklidir. Cezası olabilir ve sonra sorun çıkarabilir. Yine de ücret hakkı vardır. Bir firma ödeme yapmazsa yardım alın.
    .version = 1
hint-work-ehrenamt = Ücretsiz gönüllü yardım, örneğin spor kulübünde, çoğu zaman iş değildir. Emin değilseniz önce sorun. Gönüllü hizmet (Freiwilligendienst: FSJ, BFD) için izin gerekir.
    .version = 1
hint-work-income-report = İltica yardımı (Asylbewerberleistungen) alan ve çalışmaya başlayan kişi, bunu üçüncü güne kadar yardım dairesine bildirmek zorundadır. Ücretin bir kısmı yardımdan düşülür, bir kısmı kişide kalır.
    .version = 1
hint-work-labour-rights-advice = AB dışındaki ülkelerden gelenler için iş hakları konusunda ücretsiz danışma vardır: ücret, işten çıkarma ve çalışma saatleri hakkında.
    .version = 1

# Skilled workers

# Recognition

# Language
hint-lang-ik-claim = Tanınmış mültecilerin genellikle Integrationskurs’a (uyum kursu) hakkı vardır. Bu hak, oturum izninden itibaren bir yıl geçerlidir. Erken kayıt olun.
    .version = 1
hint-lang-ik-stop = Gestattung, Duldung veya § 24 ile eskiden Integrationskurs’ta (uyum kursu) bir yer için başvuru yapılabiliyordu. 2026’da BAMF bunun için yeni bir karara kadar yeni yer vermiyor. Eskiden verilen onaylar geçerli kalır. Bugün hâlâ böyle mi, buna bir kişinin bakması gerekir.
    .version = 1
hint-lang-ik-obligation = Integrationskurs’a (uyum kursu) başka yollar da var: Jobcenter, Ausländerbehörde (Yabancılar Dairesi) veya Sozialamt (Sosyal Yardım Dairesi) bir kişiyi kursa gitmekle yükümlü tutabilir. Orada veya bir danışma merkezinde sorun.
    .version = 1
hint-lang-bsk = Berufssprachkurse (meslek için Almanca kursları) iş ve meslek eğitiminde yardım eder. Çoğu zaman B1 gerekir, bazı kurslar daha önce başlar. Örneğin Arbeitsagentur’da (İş Ajansı) kayıtlı olmak, çalışmak veya meslek eğitimi yapmak gerekir.
    .version = 1
hint-lang-bsk-duldung = Duldung ile Berufssprachkurs (meslek için Almanca) genellikle şu durumda olur: Kişinin altı aydır Duldung’u vardır ve kişi örneğin çalışır, iş arar veya meslek eğitimi yapar. Bazı Duldung’larda daha erken olur. Agentur für Arbeit’a (İş Ajansı) sorun.
    .version = 1
hint-lang-eok = Birçok yurtta Erstorientierungskurs (ilk bilgi kursu) vardır. Bu kurslar gönüllüdür ve ücretsizdir. İlk kelimeler ve Almanya’da hayatın nasıl olduğu öğrenilir. Kurslar önce iltica süreci devam edenler içindir.
    .version = 1
hint-lang-free = Ücretsiz uygulamalar, dil kafeleri (Sprachcafé) ve gönüllülerin kursları da vardır. Bunlar için izin gerekmez.
    .version = 1

# Support
hint-sup-agh = Yurtta küçük işler olabilir, örneğin mutfakta. Bunun için saatte 80 sent verilir. Çalışma izni gerekmez. İyi bir neden olmadan reddeden kişi daha az yardım alabilir.
    .version = 1

# Residence
hint-res-zue-duration = Bir kabul merkezinde (Aufnahmeeinrichtung) genellikle iltica başvurusu hakkında karar verilene kadar oturulur. NRW’de bu, çocuğu olmayanlar için 24 aya kadar, çocuklu aileler için en fazla altı ay olabilir. Sizin için neyin geçerli olduğuna bir kişinin bakması gerekir.
    .version = 1
hint-res-zue-leave-end = ZUE’de oturma zorunluluğu örneğin mülteci olarak tanındıktan sonra biter. Sonra kişi bir şehre gönderilir (Zuweisung). Yer çoğu zaman seçilemez; eşler ve çocuklar dikkate alınır.
    .version = 1
hint-res-residenzpflicht-zue = ZUE’de oturmak zorunda olan kişi, Ausländerbehörde’nin (Yabancılar Dairesi) bölgesinden sadece izinle çıkar. Avukat veya mülteci danışması için iznin hemen verilmesi gerekir. Resmî daire ve mahkeme randevularına izinsiz gidilir, ama bunlar bildirilir. ZUE yönetimine sorun.
    .version = 1
hint-res-after-zue = Kabul merkezinin (Aufnahmeeinrichtung) dışında, Almanya’da üç aydan sonra genellikle serbestçe seyahat edilebilir. Sosyal yardıma ihtiyaç olduğu sürece, gösterilen yerde oturmak gerekir.
    .version = 1
hint-res-duldung = Duldung ile genellikle üç aydan sonra bütün Almanya’da seyahat edilebilir, resmî daire başka bir şey söylemezse. Belirlenen yerde oturmak gerekir. İş veya meslek eğitimi için bu değiştirilebilir; Ausländerbehörde’ye (Yabancılar Dairesi) sorun.
    .version = 1
hint-res-12a = Mülteci olarak tanındıktan sonra genellikle üç yıl aynı eyalette oturmak gerekir. Daha erken taşınmak örneğin şunlar için olur: haftada en az 15 saatlik ve geçinmeye yeten bir iş, meslek eğitimi, üniversite veya aile. Başvuruyu taşınmadan önce yapın.
    .version = 1
hint-res-night-order = Haziran 2026’dan beri resmî daire bazen yurttan çıkmamayı emredebilir, örneğin geceleri. Bu yazılı olmalı ve bir neden göstermelidir. Böyle bir mektubu hemen bir danışma merkezine gösterin.
    .version = 1
hint-res-no-absence = Haber vermeden uzak kalmayın. Kendisine ulaşılamayan kişi iltica sürecini ve yardımlarını kaybedebilir. Her yeni adresi hemen bildirin.
    .version = 1

# Duties, deadlines, red flags
hint-duty-passport = Pasaport, elçilik ve kimlik sorularında: Bir şey yapmadan veya yazmadan önce bir danışma merkeziyle konuşun. Şimdiye kadar yaptığınız her şeyin kanıtını saklayın.
    .version = 1
hint-duty-address-mail = Her gün postanıza bakın. ZUE’de mektuplar, gidip alınmasa bile, genellikle dördüncü gün ulaşmış sayılır. O zaman süreler başlar. Taşınmayı ve hastaneye yatmayı hemen bildirin.
    .version = 1
hint-duty-medical = Seyahat edemeyecek kadar hasta olan kişiye, hızlıca bir doktordan ayrıntılı bir rapor gerekir. Beklemeyin ve bir danışma merkeziyle konuşun.
    .version = 1
hint-dublin-basics = Bazen iltica sürecinden başka bir AB ülkesi sorumludur. Buna eskiden “Dublin” denirdi. Böyle bir karara karşı süre çok kısadır, genellikle bir hafta. Daha bugün bir danışma merkezine veya avukata gidin.
    .version = 1
hint-deadline-asylum-court = BAMF’ın bir kararına karşı dava açılabilir. Süre kısadır: iki hafta, çoğu kez sadece bir hafta. Süre, karar mektubunun sonunda yazar ve mektup teslim edilince başlar, okunmamış olsa bile. Daha bugün bir danışma merkezine, avukata veya mahkemeye gidin.
    .version = 1
hint-deadline-other = Ausländerbehörde’nin (Yabancılar Dairesi) kararlarına karşı süre çoğu zaman bir aydır. Süre karar mektubunda yazar. Süre bitmeden yardım alın.
    .version = 1
hint-deadline-missed = Bir süre geçti mi? Hemen bir avukata veya danışma merkezine gidin. Bazen hâlâ bir şey yapılabilir, ama sadece çok hızlı.
    .version = 1
hint-departure-deadlines = Ret kararından sonra, ülkeden ne zamana kadar çıkılması gerektiği karar mektubunda yazar: çoğu kez 30 gün, bazen bir hafta. Karar mektubuyla daha bugün bir danışma merkezine gidin.
    .version = 1
hint-advice-free = İltica süreci hakkında bağımsız ve ücretsiz danışma vardır. Münster’de GGUA da yardım eder. BAMF da istenirse ücretsiz bilgi verir.
    .version = 1
