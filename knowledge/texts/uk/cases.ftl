# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = Зараз читає людина: { $institution }. До кінця вашої розмови я, бот, мовчу.
handoff-colleague = Тепер вам допомагає інша людина: { $institution }.
handoff-released = Людини зараз більше немає на місці. Ваш запит { $code } чекає на наступну. До того часу знову відповідаю я, бот.
handoff-closed = Розмову закінчено: { $institution }. Я, бот, знову відповідаю. Усе вирішено?
handoff-closed-unread = Ваш запит { $code } закрито. Вам ще потрібна людина? Напишіть: /human
handoff-late = Вибачте. На ваш запит { $code } ще ніхто не відповів. Ми про нього не забули. Повідомлення надіслано ще раз.
handoff-from-human = 👤 { $institution }:
handoff-share = Передано лише найпотрібніше: вашу мову і тему. Чи можна передати також те, що ви тут писали, і ваші записи на зустрічі?
handoff-shared = Добре, передано.
handoff-not-shared = Добре, більше нічого не передаю.
handoff-waiting = Чекають перед вами: { $before }. Ми хочемо відповісти до: { WHEN($due) }.
handoff-waiting-closed = Зараз нікого немає. Людина знову читає з: { WHEN($opens) }. Чекають перед вами: { $before }. Ми хочемо відповісти до: { WHEN($due) }.
handoff-not-passed-on = Цього я не можу передати людині. Я можу передати: текст, фото, голосові повідомлення і файли PDF, до { $most } МБ.

btn-settled-yes = ✅ Так, усе добре
btn-settled-no = Ні, ще ні
btn-share-yes = ✅ Так, передати
btn-share-no = Ні, тільки це

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = Добрий день, я людина і зараз читаю ваше повідомлення.
canned-please-wait = Дізнаюся і знову напишу вам тут. Будь ласка, зачекайте трохи.
canned-tell-more = Напишіть, будь ласка, про це докладніше.
canned-call = Чи можна вам зателефонувати? Напишіть, будь ласка, ваш номер і зручний час.
canned-meet = Хочете поговорити з нами? Напишіть, будь ласка, у які дні ви можете.
canned-bring-papers = Візьміть, будь ласка, ваші документи із собою. Не надсилайте їх сюди в чат.
canned-letter-today = Будь ласка, покажіть лист сьогодні в консультації. Тут ми строків не рахуємо.
canned-other-place = На жаль, із цим ми не можемо допомогти. Шукаю для вас потрібне місце.
canned-interpreter = Вам потрібен хтось, хто перекладає? Напишіть, будь ласка, так чи ні.
canned-goodbye = Зараз я закінчую нашу розмову. Ви завжди можете написати знову.
