### The display names of every value: place-, paper-, goal-, trade-, permit-line-, german-, school-, need-, institution-, day-part-, reminder-, booking-state-, permission-.
# The invisible mark U+200F opens a name that begins without an Arabic word, so that it runs from right to left.

# Places
place-zue_muenster = ‏ZUE Münster (مركز الإيواء، Albersloher Weg)
place-other_state_facility = مركز إيواء آخر تابع للولاية
place-muenster = مدينة Münster
place-hwk_district = مكان آخر في منطقة Münster
place-kreis_wesel = منطقة Kreis Wesel (مثلاً Moers أو Wesel أو Dinslaken)
place-wuppertal = Wuppertal
place-dortmund = Dortmund
place-hamm = Hamm
place-kreis_unna = منطقة Kreis Unna
place-elsewhere_nrw = مكان آخر في ولاية Nordrhein-Westfalen
place-outside_nrw = خارج ولاية Nordrhein-Westfalen

# Papers
paper-ankunftsnachweis = ‏Ankunftsnachweis (إثبات الوصول)
paper-gestattung = ‏Aufenthaltsgestattung (إجراءات اللجوء جارية)
paper-duldung = ‏Duldung (تعليق الترحيل مؤقتاً)
paper-duldung_60b = ‏Duldung «لأشخاص هويتهم غير موضّحة»
paper-fiktion = ‏Fiktionsbescheinigung (شهادة مؤقتة حتى صدور القرار)
paper-ae_protection = إقامة كلاجئ أو حماية ثانوية (Aufenthaltserlaubnis)
paper-ae_24 = إقامة حسب المادة 24 (أوكرانيا)
paper-ae_other = إقامة أخرى (Aufenthaltserlaubnis)
paper-eu = جواز سفر من الاتحاد الأوروبي
paper-none = لا توجد ورقة
paper-unknown = لا أعرف

# Goals
goal-look = أشاهد مهنة
goal-try = أجرّب شيئاً بيدي
goal-internship = أعمل تدريباً عملياً (Praktikum)
goal-training = أبدأ تدريباً مهنياً (Ausbildung)
goal-job = أعمل
goal-german = أتعلم الألمانية
goal-recognition = أعترف بشهادتي في ألمانيا
goal-school = المدرسة أو شهادة مدرسية
goal-advice = استشارة
goal-leisure = رياضة وأنشطة
goal-unknown = لا أعرف بعد

# Trades
trade-metal = الحدادة والمعادن
trade-car = السيارات (ميكانيك)
trade-electric = الكهرباء
trade-hair = الحلاقة وتصفيف الشعر
trade-brick = البناء
trade-road = بناء الطرق
trade-paint = الدهان
trade-wood = النجارة
trade-kitchen = المطبخ والمطاعم
trade-bakery = المخبز
trade-plumbing = السباكة والتدفئة
trade-care = التمريض والرعاية
trade-warehouse = المستودع
trade-sewing = الخياطة
trade-it = الكمبيوتر وتقنية المعلومات
trade-garden = الحدائق
trade-cleaning = التنظيف
trade-sales = البيع
trade-office = العمل المكتبي

# The line about work in the paper
permit-line-no = «Erwerbstätigkeit nicht gestattet» (العمل غير مسموح)
permit-line-with_permission = «Beschäftigung nur mit Erlaubnis der Ausländerbehörde» (العمل بإذن فقط)
permit-line-allowed = «Erwerbstätigkeit erlaubt» (العمل مسموح)
permit-line-unreadable = لا أستطيع قراءتها

# German
german-none = لا أعرف الألمانية بعد
german-a1 = A1: قليلاً
german-a2 = A2: محادثات بسيطة
german-b1 = B1: جيد في الحياة اليومية
german-b2 = B2 أو أفضل

# School
school-none = بلا مدرسة
school-below_hsa = مدرسة بلا شهادة
school-hsa = Hauptschulabschluss (شهادة الصف 9 أو 10)
school-msa = Realschulabschluss (شهادة الصف 10)
school-higher = الثانوية العامة أو الجامعة
school-foreign = شهادة من بلد آخر

# Needs
need-interpreter = مترجم أو مترجمة
need-state-wanted = مطلوب
need-state-searched = جارٍ البحث
need-state-found = ✅ وُجد
need-state-none = للأسف غير ممكن
need-childcare = رعاية الأطفال
need-step_free = مدخل بلا درج
need-woman_contact = امرأة كشخص للتواصل
need-shoe_size = حذاء مناسب
need-clothes_size = ملابس عمل مناسبة
news-all = كل العروض

# Times of day
day-part-morning = قبل الظهر
day-part-afternoon = بعد الظهر
day-part-evening = في المساء

# Reminders
reminder-day_before = قبل يوم، الساعة 18:00
reminder-two_hours = قبل ساعتين
reminder-none = بدون تذكير

# States of a booking
booking-state-held = محجوز مؤقتاً
booking-state-requested = تم إرسال الطلب
booking-state-confirmed = مؤكد
booking-state-waiting = على قائمة الانتظار
booking-state-cancelled_by_person = ألغيته أنت
booking-state-cancelled_by_us = ألغيناه نحن
booking-state-expired = انتهت المهلة
booking-state-attended = حضرت
booking-state-excused = غياب بعذر
booking-state-not_there = لم تحضر

# Institutions (names stay German)
institution-hwk-muenster = Handwerkskammer (HWK) Münster (غرفة الحِرف)
institution-ihk-nordwestfalen = IHK Nord Westfalen (غرفة الصناعة والتجارة)
institution-kh-muenster = Kreishandwerkerschaft Münster (اتحاد الحِرف المحلي)
institution-kh-steinfurt-warendorf = Kreishandwerkerschaft Steinfurt-Warendorf (اتحاد الحِرف المحلي)
institution-geba = GEBA Münster (مؤسسة تدريب)
institution-agentur = Agentur für Arbeit (وكالة العمل)
institution-bezreg-muenster = Bezirksregierung Münster (إدارة المنطقة)
institution-polizei-muenster = شرطة Münster
institution-preussen-muenster = SC Preußen Münster (نادي كرة القدم)
institution-fanport = FANport Münster (مشروع شبابي رياضي)
institution-verkehrswacht = Verkehrswacht Münster (جمعية السلامة المرورية)
institution-mim-coordination = إدارة مشروع Modellprojekt
institution-zab-coesfeld = Zentrale Ausländerbehörde (ZAB، دائرة الأجانب المركزية)
institution-auslaenderbehoerde = Ausländerbehörde (دائرة الأجانب)
institution-bamf = BAMF (المكتب الاتحادي للجوء)
institution-kim = Kommunales Integrationsmanagement (KIM، دعم القادمين الجدد في البلدية)
institution-kreis-wesel = KIM Kreis Wesel
institution-ki-wuppertal = Kommunales Integrationszentrum Wuppertal (مركز الاندماج)
institution-jmd = Jugendmigrationsdienst (JMD، استشارة من 12 إلى 27 سنة)
institution-mbe = Migrationsberatung (MBE، استشارة للبالغين)
institution-iq = Förderprogramm IQ (استشارة عن الشهادات)
institution-gruenbau = GrünBau Dortmund
institution-vmdo = VMDO Dortmund
institution-hwk-dortmund = Handwerkskammer (HWK) Dortmund (غرفة الحِرف)
institution-hausbetreuung = فريق الرعاية في سكنك
institution-asylverfahrensberatung = Asylverfahrensberatung (استشارة مستقلة عن اللجوء)
institution-ggua = GGUA Münster (استشارة مستقلة للاجئين)
institution-jugendamt = Jugendamt (دائرة رعاية الشباب)
institution-beschwerdestelle = مكتب الشكاوى المستقل
institution-jobcenter = Jobcenter (مكتب المساعدة والعمل)
institution-faire-integration = استشارة عن حقوق العمل
institution-person = شخص من الفريق

# Permission
permission-no = لا تحتاج إلى إذن عمل لهذا.
permission-yes = هذا يحتاج إلى إذن من الدائرة قبل البدء.
permission-depends = الفريق يقول لك قبل البدء هل تحتاج إلى إذن.
