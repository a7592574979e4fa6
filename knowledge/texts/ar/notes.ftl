# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 ترجمة. لم يراجعها بعد شخص لغته الأم العربية.
note-stale = 🌐 النص الألماني أحدث. قد تكون هذه الترجمة قديمة.
note-borrowed = 🌐 هذا ليس كله بلغتك بعد. تجده هنا بهذه اللغة: { $language }. اضغط على الزر ليأتي بالألمانية.
note-too-old = هذا الجواب قديم ولم يعد عندي. من فضلك اسأل مرة أخرى.
btn-in-german = Deutsch
