# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = Сейчас читает человек: { $institution }. До конца вашего разговора я, бот, молчу.
handoff-colleague = Теперь вам помогает другой человек: { $institution }.
handoff-released = Человека сейчас больше нет на месте. Ваш запрос { $code } ждёт следующего. До тех пор снова отвечаю я, бот.
handoff-closed = Разговор закончен: { $institution }. Я, бот, снова отвечаю. Всё решено?
handoff-closed-unread = Ваш запрос { $code } закрыт. Вам ещё нужен человек? Напишите: /human
handoff-late = Извините. На ваш запрос { $code } ещё никто не ответил. Мы о нём не забыли. Сообщение отправлено ещё раз.
handoff-from-human = 👤 { $institution }:
handoff-machine = 🌐 Переведено машиной. Она может ошибаться. Оригинал:
handoff-share = Передано только самое нужное: ваш язык и тема. Можно передать и то, что вы здесь писали, и ваши записи на встречи?
handoff-shared = Хорошо, передано.
handoff-not-shared = Хорошо, больше ничего не передаю.
handoff-waiting = Ждут перед вами: { $before }. Мы хотим ответить до: { WHEN($due) }.
handoff-waiting-closed = Сейчас никого нет. Человек снова читает с: { WHEN($opens) }. Ждут перед вами: { $before }. Мы хотим ответить до: { WHEN($due) }.
handoff-not-passed-on = Это я не могу передать человеку. Я могу передать: текст, фото, голосовые сообщения и файлы PDF, до { $most } МБ.

btn-settled-yes = ✅ Да, всё хорошо
btn-settled-no = Нет, ещё нет
btn-share-yes = ✅ Да, передать
btn-share-no = Нет, только это

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = Здравствуйте, я человек и сейчас читаю ваше сообщение.
canned-please-wait = Узнаю и снова напишу вам здесь. Пожалуйста, подождите немного.
canned-tell-more = Напишите, пожалуйста, об этом подробнее.
canned-call = Можно вам позвонить? Напишите, пожалуйста, ваш номер и удобное время.
canned-meet = Хотите поговорить с нами? Напишите, пожалуйста, в какие дни вы можете.
canned-bring-papers = Возьмите, пожалуйста, ваши документы с собой. Не присылайте их сюда в чат.
canned-letter-today = Пожалуйста, покажите письмо сегодня в консультации. Здесь мы сроки не считаем.
canned-other-place = К сожалению, с этим мы помочь не можем. Ищу для вас подходящее место.
canned-interpreter = Вам нужен кто-то, кто переводит? Напишите, пожалуйста, да или нет.
canned-goodbye = Сейчас я заканчиваю наш разговор. Вы всегда можете написать снова.
