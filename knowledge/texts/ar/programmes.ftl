### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = مشروع الاندماج في Münster (Modellprojekt Integration Münster)
programme-mim-what = المشروع موجود منذ أكتوبر 2024. هو للأشخاص في ZUE Münster: زيارات ورش، تدريب عملي، تجربة الحِرف، لغة ألمانية، استشارة ورياضة.
programme-mim-who = تنسّقه Bezirksregierung Münster وشرطة Münster. يشارك شركاء كثيرون، مثلاً HWK و IHK و Agentur für Arbeit.
programme-mim-state = آخر خبر: يناير 2026. المشروع مستمر على الأرجح. من فضلك اسأل.
programme-wl = مرشدون للشركات واللاجئين (Willkommenslotsen)
programme-wl-what = ينصحون الشركات ويساعدون الشركات واللاجئين على أن يجدوا بعضهم. هذا مجاني. تحصل على حديث وليس على مكان مضمون.
programme-wl-state = برنامج اتحادي. هو مستمر على الأرجح. من فضلك اسأل.
programme-dsw = برنامج Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = ساعد البرنامج الشباب من 18 إلى 27 سنة بالمرافقة واللغة والدورات.
programme-dsw-state = انتهى البرنامج في 31 أكتوبر 2023. لا يمكن التسجيل الآن.
programme-dgk = برنامج Durchstarten و Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = ساعدت البرامج اللاجئين الشباب من 18 إلى 27 سنة بالمرافقة والدورات والشهادة المدرسية.
programme-dgk-state = انتهت البرامج: Gemeinsam klappt’s في نهاية 2022 و Durchstarten في 30 يونيو 2023.
programme-ndw = حملة NRW. Das machen WIR!
programme-ndw-what = كانت حملة للولاية من 2016. عرضت مشاريع جيدة. لم تكن فيها أماكن للمشاركين.
programme-ndw-state = الحملة غير موجودة اليوم. كانت وراءها IHK و HWK و GrünBau و VMDO.
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = دعم القادمين الجدد (Kommunales Integrationsmanagement, KIM)
programme-kim-what = أشخاص في مدينتك أو منطقتك يساعدونك خطوة خطوة. مجاناً وطوعاً وبسرية.
programme-jmd = استشارة للشباب من 12 إلى 27 سنة (Jugendmigrationsdienst, JMD)
programme-jmd-what = استشارة للشباب من 12 إلى 27 سنة.
programme-mbe = استشارة للبالغين فوق 27 سنة (Migrationsberatung für Erwachsene, MBE)
programme-mbe-what = استشارة للبالغين فوق 27 سنة.
programme-iq = برنامج IQ (Förderprogramm IQ)
programme-iq-what = استشارة عن الاعتراف بالشهادات وعن الدورات لذلك.
programme-ausbildungswege = برنامج Ausbildungswege NRW
programme-ausbildungswege-what = مرافقة للشباب الذين ليس لديهم مكان تدريب مهني.
programme-eok = دورة تعريف أولى (Erstorientierungskurs, EOK)
programme-eok-what = دورة طوعية في مركز الإيواء: كلمات أولى والحياة اليومية. لا تكلّف شيئاً.
programme-integrationskurs = دورة اندماج (Integrationskurs)
programme-integrationskurs-what = دورة ألمانية طويلة. تغيّر في 2026 من يحصل على مكان.
programme-bsk = ألمانية للعمل (Berufssprachkurs)
programme-bsk-what = دورة ألمانية للعمل والتدريب المهني.
programme-berufskolleg = مدرسة مهنية (Berufskolleg)
programme-berufskolleg-what = توجد هنا صفوف للشباب الذين يتعلمون الألمانية.
programme-gruenbau = مؤسسة GrünBau في Dortmund
programme-gruenbau-what = مرافقة في الطريق إلى التدريب المهني.
programme-vmdo = جمعية VMDO في Dortmund
programme-vmdo-what = استشارة عن المهنة والشهادات ومال الدورات.
programme-hwk_dortmund = غرفة الحِرف (Handwerkskammer Dortmund)
programme-hwk_dortmund-what = طريق إلى التدريب في الحِرف لمن معهم مستوى B1.
programme-ihk_dortmund = غرفة الصناعة والتجارة في منطقة Dortmund (Industrie- und Handelskammer, IHK)
programme-ihk_dortmund-what = IHK تجمع بين الناس والشركات.
programme-agentur = وكالة العمل (Agentur für Arbeit)
programme-agentur-what = استشارة عن المهنة والتدريب والعمل.
programme-hausbetreuung = فريق الرعاية في سكنك
programme-hausbetreuung-what = فريق الرعاية يعرف العروض في سكنك.
programme-beratung = استشارة مستقلة
programme-beratung-what = أشخاص يعرفون القانون والدوائر يساعدونك مجاناً.
programme-jugendamt = دائرة رعاية الشباب (Jugendamt)
programme-jugendamt-what = Jugendamt تساعد من هم تحت 18 سنة، خاصة إذا كانوا وحدهم.
