### Programmes and successors: programme-<id> is the name, -what explains, -state says how it stands.

# The five programmes
programme-mim = پروژه ادغام در Münster (Modellprojekt Integration)
programme-mim-what = این پروژه از اکتوبر 2024 هست. برای کسانی است که در ZUE Münster زندگی می‌کنند: دیدن کارگاه‌ها، کارآموزی، امتحان کردن حرفه‌های دستی، آلمانی، مشاوره و ورزش.
programme-mim-who = اداره منطقه (Bezirksregierung Münster) و اداره پولیس (Polizeipräsidium Münster) آن را هماهنگ می‌کنند. همکاران زیادی هستند، مثلاً HWK، IHK و Agentur für Arbeit (اداره کار).
programme-mim-state = آخرین خبر: جنوری (ژانویه) 2026. پروژه احتمالاً جریان دارد. لطفاً بپرسید.
programme-wl = راهنماهای کار (Willkommenslotsen)
programme-wl-what = آن‌ها به شرکت‌ها مشاوره می‌دهند و کمک می‌کنند که شرکت‌ها و پناهندگان همدیگر را پیدا کنند. این رایگان است. شما یک گفتگو دارید، نه یک جای قطعی.
programme-wl-state = یک برنامه دولت فدرال. احتمالاً جریان دارد. لطفاً بپرسید.
programme-dsw = برنامه Durchstarten in Ausbildung und Arbeit (Kreis Wesel)
programme-dsw-what = این برنامه به جوانان از 18 تا 27 سال کمک می‌کرد: با همراهی شخصی (Coaching)، آلمانی و کورس‌ها.
programme-dsw-state = این برنامه از 31 اکتوبر 2023 ختم شده است. دیگر نمی‌توان ثبت‌نام کرد.
programme-dgk = برنامه Durchstarten و Gemeinsam klappt’s (Wuppertal)
programme-dgk-what = این برنامه‌ها به پناهندگان جوان از 18 تا 27 سال کمک می‌کرد: با همراهی شخصی (Coaching)، کورس‌ها، سند مکتب و راهنمایی.
programme-dgk-state = این برنامه‌ها ختم شده است: Gemeinsam klappt’s در آخر 2022 و Durchstarten در 30 جون (ژوئن) 2023.
programme-ndw = برنامه «NRW. Das machen WIR!»
programme-ndw-what = این یک حرکت ایالت از سال 2016 بود. پروژه‌های خوب را نشان می‌داد. جا برای شرکت‌کنندگان هیچ وقت نداشت.
programme-ndw-state = این حرکت امروز دیگر وجود ندارد. پشت آن IHK، HWK، GrünBau و VMDO بودند.
programme-ndw-ended = { programme-ndw-what } { programme-ndw-state }

# What there is instead
programme-kim = کمک شهر برای تازه‌واردان (Kommunales Integrationsmanagement, KIM)
programme-kim-what = کسانی در شهر یا منطقه شما قدم به قدم به شما کمک می‌کنند. رایگان، داوطلبانه، محرمانه.
programme-jmd = مشاوره جوانان مهاجر (Jugendmigrationsdienst, JMD)
programme-jmd-what = مشاوره برای جوانان از 12 تا 27 سال.
programme-mbe = مشاوره مهاجرت برای بزرگسالان (Migrationsberatung, MBE)
programme-mbe-what = مشاوره برای بزرگسالان بالای 27 سال.
programme-iq = برنامه Förderprogramm IQ
programme-iq-what = مشاوره برای تأیید اسناد تحصیلی و کورس‌های آن.
programme-ausbildungswege = برنامه Ausbildungswege NRW
programme-ausbildungswege-what = راهنمایی (Coaching) برای جوانانی که جای Ausbildung (آموزش حرفه‌ای) ندارند.
programme-eok = کورس شروع (Erstorientierungskurs, EOK)
programme-eok-what = یک کورس داوطلبانه در کمپ: اولین کلمات و زندگی روزانه. رایگان است.
programme-integrationskurs = کورس ادغام (Integrationskurs)
programme-integrationskurs-what = یک کورس دراز آلمانی. این که چه کسی جا می‌گیرد، در 2026 تغییر کرده است.
programme-bsk = کورس زبان برای شغل (Berufssprachkurs)
programme-bsk-what = یک کورس آلمانی برای کار و Ausbildung (آموزش حرفه‌ای).
programme-berufskolleg = مکتب مسلکی (Berufskolleg)
programme-berufskolleg-what = این‌جا صنف‌ها (کلاس‌ها) برای جوانانی هست که آلمانی یاد می‌گیرند.
programme-gruenbau = مؤسسهٔ GrünBau در Dortmund
programme-gruenbau-what = راهنمایی (Coaching) در راه Ausbildung (آموزش حرفه‌ای).
programme-vmdo = انجمن VMDO در Dortmund
programme-vmdo-what = مشاوره درباره شغل، اسناد تحصیلی و پول برای کورس‌ها.
programme-hwk_dortmund = اتاق پیشه‌وران (Handwerkskammer) Dortmund
programme-hwk_dortmund-what = راهی به Ausbildung (آموزش حرفه‌ای) در حرفه‌های دستی برای کسانی که B1 دارند.
programme-ihk_dortmund = اتاق صنعت و تجارت (IHK) در منطقه Dortmund
programme-ihk_dortmund-what = اتاق IHK مردم و شرکت‌ها را با هم آشنا می‌کند.
programme-agentur = اداره کار (Agentur für Arbeit)
programme-agentur-what = مشاوره درباره شغل، Ausbildung (آموزش حرفه‌ای) و کار.
programme-hausbetreuung = تیم کمک (Betreuung) در محل زندگی شما
programme-hausbetreuung-what = تیم کمک برنامه‌های محل زندگی شما را می‌شناسد.
programme-beratung = مشاوره مستقل
programme-beratung-what = کسانی که قانون و اداره‌ها را خوب می‌شناسند، به شما رایگان کمک می‌کنند.
programme-jugendamt = اداره جوانان (Jugendamt)
programme-jugendamt-what = اداره جوانان به کسانی کمک می‌کند که کمتر از 18 سال دارند، به‌ویژه اگر تنها هستند.
