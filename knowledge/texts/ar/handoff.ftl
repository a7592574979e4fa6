# Reaching a human, and what must reach one at once.
# Invisible marks: 116 016 stands between U+2066 and U+2069; without them the two halves would change places.
# The mark U+200F opens a line without an Arabic word, so that it runs from right to left.

handoff-opened =
    نقلت طلبك. سيجيبك شخص حقيقي هنا في المحادثة. رقم طلبك: { $code }.
    في الليل وفي نهاية الأسبوع يحتاج ذلك إلى وقت أطول. عند الخطر: 112 أو 110.
handoff-open-already = طلبك { $code } موجود الآن عند شخص حقيقي. من فضلك انتظر قليلاً.
handoff-call-back = يمكنك أيضاً أن تختار وقتاً يتواصل فيه شخص معك.
handoff-contact =
    يمكنك أيضاً الاتصال بـ:
    ‏{ $institution }
    ‏☎️ { $phone } (تم التحقق منه يوم { DATE($checked) })
handoff-contact-unchecked = الجهة المسؤولة عن هذا: { $institution }. ليس عندي بعد رقم هاتف تم التحقق منه.
handoff-urgent-opened = ناديت شخصاً حقيقياً. رقم طلبك: { $code }. يمكنك أن تستمر في الكتابة هنا.
handoff-esc-medical-emergency =
    🚑 اتصل الآن بالرقم 112. هذا طبيب الطوارئ. المكالمة مجانية.
    قل: أين أنت، وماذا حدث.
    في السكن: اذهب فوراً إلى رجال الأمن أو إلى القسم الطبي.
handoff-esc-mental-crisis-suicide =
    من الجيد أنك كتبت هذا. لست وحدك.
    هل أنت في خطر؟ اتصل الآن بالرقم 112. المكالمة مجانية.
    في السكن يوجد Betreuungsdienst (فريق الرعاية) ليلاً ونهاراً. من فضلك اذهب الآن إلى شخص تثق به.
    أنا باقٍ هنا. هل أنت في أمان الآن؟
handoff-esc-violence-exploitation =
    هذا ليس ذنبك.
    عند الخطر: 110 (الشرطة) أو 112.
    هاتف المساعدة للنساء عند العنف: ⁦116 016⁩. ليلاً ونهاراً، مجاناً، وبلغات كثيرة.
    لا تحصل على أجرك؟ أو أخذ شخص أوراقك؟ مركز الاستشارة «Faire Integration» يساعد مجاناً.
    هل لديك رغبة في التحدث مع شخص حقيقي؟ لن أنقل إلا ما توافق على نقله.
handoff-weekend = في نهاية الأسبوع: اسأل Betreuungsdienst (فريق الرعاية) في السكن. خذ معك ظرف الرسالة.
handoff-letter-today = اذهب بالرسالة اليوم لفحصها: إلى Verfahrensberatung (استشارة حول إجراءات اللجوء)، إذا كانت موجودة في سكنك، أو إلى Asylberatung (استشارة لجوء)، في Münster مثلاً عند GGUA.
handoff-esc-rejection-deadline-lawsuit =
    ⏰ هذا مهم. قد تكون في الرسالة مهلة (Frist). وقد تكون قصيرة جداً.
    { handoff-letter-today }
    { handoff-weekend }
    من فضلك لا ترسل لي صورة. أنا لا أحسب المهلة.
handoff-esc-deportation-fear =
    أفهم خوفك. لا أستطيع أن أقول ماذا سيحدث.
    من فضلك تحدث اليوم مع Verfahrensberatung (استشارة حول إجراءات اللجوء) أو مع Asylberatung (استشارة لجوء)، في Münster مثلاً مع GGUA. هذا مجاني.
handoff-esc-identity-passport-crime =
    من فضلك لا تكتب لي شيئاً آخر عن هذا. وأنا لن أسألك عنه.
    تحدث أولاً مع مركز استشارة، قبل أن تكتب شيئاً أو توقّع شيئاً أو تذهب إلى سفارة.
handoff-esc-complaint-discrimination =
    شكراً لأنك قلت هذا. من حقك أن تشتكي.
    الأفضل عند مكتب شكاوى مستقل (Beschwerdestelle). وهو لا يتبع للأشخاص الذين تشتكي منهم. يستطيع شخص حقيقي أن يسأل لك هل يوجد في سكنك.
    لا أرسل شكواك إلى الشرطة من نفسي. هل تريد أن يساعدك شخص حقيقي؟
handoff-on-hold = أسئلتك الأخرى وحجزك ينتظران الآن. لن يضيع شيء.
handoff-gentle-question =
    سؤال صغير: هل أنت بخير؟ هل أنت الآن في أمان؟
    إذا لم تكن كذلك: عند الخطر اتصل بـ 112 (طبيب الطوارئ) أو 110 (الشرطة). ويمكن أيضاً لشخص حقيقي أن يتحدث معك.
handoff-guardian = هل يعرف وصيّك (Vormund) أو من يرعاك أنك تبحث عن مساعدة؟ لست مجبراً على الإجابة.
handoff-told-guardian = شكراً. نقلت ذلك.
handoff-told-from-noon = نقلت: الأفضل بعد الساعة 12. سيكتب لك شخص هنا في المحادثة. لا تحتاج إلى رقم هاتف.
handoff-told-until-noon = نقلت: الأفضل قبل الساعة 12. سيكتب لك شخص هنا في المحادثة. لا تحتاج إلى رقم هاتف.
