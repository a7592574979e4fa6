# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 Це переклад. Носій мови його ще не перевірив.
note-stale = 🌐 Німецький текст новіший. Цей переклад може бути старим.
note-borrowed = 🌐 Не все це вже є вашою мовою. Мова тут: { $language }. Натисніть кнопку, щоб побачити текст німецькою.
note-too-old = Ця відповідь стара, у мене її більше немає. Будь ласка, запитайте ще раз.
btn-in-german = Deutsch
