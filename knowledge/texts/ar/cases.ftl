# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = الآن يقرأ شخص حقيقي: { $institution }. حتى تنتهي محادثتكما أبقى أنا، البوت، صامتاً.
handoff-colleague = يساعدك الآن شخص حقيقي آخر من: { $institution }.
handoff-released = الشخص لم يعد موجوداً الآن. طلبك { $code } ينتظر الشخص التالي. حتى ذلك الوقت أجيبك أنا، البوت، من جديد.
handoff-closed = انتهت المحادثة مع { $institution }. أنا، البوت، أجيب من جديد. هل حُلّ كل شيء؟
handoff-closed-unread = طلبك { $code } مغلق. هل ما زلت تحتاج إلى شخص حقيقي؟ اكتب: /human
handoff-late = عذراً. لم يجب أحد بعد على طلبك { $code }. لم ننسه. أبلغتهم مرة أخرى.
handoff-from-human = 👤 { $institution }:
handoff-machine = 🌐 تُرجم بواسطة آلة. قد تخطئ. النص الأصلي:
handoff-share = نقلت الضروري فقط: لغتك والموضوع. هل تسمح لي أن أنقل أيضاً ما كتبته هنا ومواعيدك؟
handoff-shared = حسناً، نقلته.
handoff-not-shared = حسناً، لن أنقل أكثر من ذلك.
handoff-waiting = ينتظر قبلك: { $before }. نريد أن نجيب حتى { WHEN($due) }.
handoff-still-here =
    أنا ما زلت هنا. ناديت شخصاً حقيقياً. رقم طلبك: { $code }.
    هل أنت في خطر الآن؟ اتصل بالرقم 112. من فضلك اذهب إلى شخص تثق به.
    يمكنك أن تستمر في الكتابة هنا.
handoff-waiting-closed = لا يوجد أحد الآن. يقرأ شخص حقيقي من جديد ابتداءً من { WHEN($opens) }. ينتظر قبلك: { $before }. نريد أن نجيب حتى { WHEN($due) }.
handoff-closed-until = لا يوجد أحد الآن. يقرأ شخص حقيقي من جديد ابتداءً من { WHEN($opens) }.
handoff-not-passed-on = لا أستطيع أن أنقل هذا إلى الشخص. أستطيع أن أنقل: النص والصور والرسائل الصوتية وملفات PDF، حتى { $most } ميغابايت.

btn-settled-yes = ✅ نعم، كل شيء جيد
btn-settled-no = لا، ليس بعد
btn-share-yes = ✅ نعم، انقل ذلك
btn-share-no = لا، هذا فقط

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = مرحباً، أنا شخص حقيقي وأقرأ الآن رسالتك.
canned-please-wait = سأسأل ثم أكتب لك هنا من جديد. من فضلك انتظر قليلاً.
canned-tell-more = هل يمكنك أن تكتب لي ذلك بتفصيل أكثر؟
canned-call = هل يمكننا أن نتصل بك؟ اكتب من فضلك رقمك والوقت المناسب.
canned-meet = هل تريد أن تتحدث معنا؟ اكتب من فضلك في أي أيام تستطيع.
canned-bring-papers = أحضر من فضلك أوراقك معك. لا ترسلها هنا في المحادثة.
canned-letter-today = من فضلك دع مركز استشارة يراجع الرسالة اليوم. نحن لا نحسب هنا أي مهلة.
canned-other-place = للأسف لا نستطيع المساعدة في هذا. سأبحث لك عن الجهة المناسبة.
canned-interpreter = هل تحتاج إلى شخص يترجم؟ اكتب من فضلك نعم أو لا.
canned-goodbye = أنهي الآن محادثتنا. يمكنك أن تكتب لنا من جديد في أي وقت.
