# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = حالا یک انسان می‌خواند: { $institution }. تا پایان گفت‌وگوی شما من، ربات، خاموش می‌مانم.
handoff-colleague = حالا یک انسان دیگر به شما کمک می‌کند، از: { $institution }.
handoff-released = آن انسان حالا دیگر این‌جا نیست. درخواست شما { $code } منتظر نفر بعدی است. تا آن وقت دوباره من، ربات، جواب می‌دهم.
handoff-closed = گفت‌وگو با { $institution } تمام شد. من، ربات، دوباره جواب می‌دهم. آیا همه چیز روشن شد؟
handoff-closed-unread = درخواست شما { $code } بسته شد. هنوز به یک انسان ضرورت دارید؟ بنویسید: /human
handoff-late = ببخشید. هنوز کسی به درخواست شما { $code } جواب نداده است. آن را فراموش نکرده‌ایم. دوباره خبر دادم.
handoff-from-human = 👤 { $institution }:
handoff-machine = 🌐 یک ماشین ترجمه کرده است. ممکن است اشتباه کند. متن اصلی:
handoff-share = فقط چیزهای لازم را رساندم: زبان شما و موضوع. آیا اجازه دارم چیزهایی را که این‌جا نوشتید و وقت‌های ملاقات شما را هم برسانم؟
handoff-shared = خوب، آن را رساندم.
handoff-not-shared = خوب، بیشتر از این نمی‌رسانم.
handoff-waiting = پیش از شما منتظرند: { $before }. می‌خواهیم تا { WHEN($due) } جواب بدهیم.
handoff-waiting-closed = حالا کسی این‌جا نیست. از { WHEN($opens) } دوباره یک انسان می‌خواند. پیش از شما منتظرند: { $before }. می‌خواهیم تا { WHEN($due) } جواب بدهیم.
handoff-not-passed-on = این را نمی‌توانم به آن انسان برسانم. می‌توانم این‌ها را برسانم: متن، عکس، پیام صوتی و فایل PDF، تا { $most } مگابایت.

btn-settled-yes = ✅ بلی، همه چیز خوب است
btn-settled-no = نه، هنوز نه
btn-share-yes = ✅ بلی، برسان
btn-share-no = نه، فقط همین

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = سلام، من یک انسان هستم و حالا پیام شما را می‌خوانم.
canned-please-wait = می‌پرسم و دوباره این‌جا برای شما می‌نویسم. لطفاً کمی صبر کنید.
canned-tell-more = لطفاً این را کمی دقیق‌تر برایم بنویسید؟
canned-call = اجازه داریم به شما زنگ بزنیم؟ لطفاً شماره خود و وقت مناسب را بنویسید.
canned-meet = می‌خواهید با ما صحبت کنید؟ لطفاً بنویسید در کدام روزها می‌توانید.
canned-bring-papers = لطفاً اسناد خود را با خود بیاورید. آن‌ها را این‌جا در چت نفرستید.
canned-letter-today = لطفاً همین امروز نامه را به یک مرکز مشاوره نشان دهید. ما این‌جا هیچ مهلتی را حساب نمی‌کنیم.
canned-other-place = متأسفانه در این کار کمک نمی‌توانیم. جای درست را برای شما پیدا می‌کنم.
canned-interpreter = به کسی ضرورت دارید که ترجمه کند؟ لطفاً بلی یا نه بنویسید.
canned-goodbye = حالا گفت‌وگوی ما را تمام می‌کنم. هر وقت می‌توانید دوباره بنویسید.
