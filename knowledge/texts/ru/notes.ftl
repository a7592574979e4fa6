# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 Это перевод. Носитель языка его ещё не проверил.
note-stale = 🌐 Немецкий текст новее. Этот перевод может быть старым.
note-borrowed = 🌐 Не всё это уже есть на вашем языке. Язык здесь: { $language }. Нажмите кнопку, чтобы увидеть текст на немецком.
note-too-old = Этот ответ старый, у меня его больше нет. Пожалуйста, спросите ещё раз.
btn-in-german = Deutsch
