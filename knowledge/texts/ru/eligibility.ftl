# Finding out what fits.

eligibility-ask-place = Где вы сейчас ночуете? Нажмите на кнопку или напишите место.
eligibility-ask-place-again = Вернёмся к моему вопросу: где вы сейчас ночуете?
eligibility-confirm-place = Вы имеете в виду: { TERM($place) }?
eligibility-ask-age = Сколько вам лет? Достаточно примерно.
eligibility-ask-age-again = Вернёмся к моему вопросу: сколько вам примерно лет?
eligibility-ask-goal = Что вы хотите делать?
eligibility-fits =
    ✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Это вам подходит. Почему: { TERM($reason) }
    Источник: { $source }
    Следующий шаг: { TERM($step) }
eligibility-not-yet =
    ⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Пока нет, но это может измениться. Почему: { TERM($reason) }
    Источник: { $source }
    Следующий шаг: { TERM($step) }
eligibility-ended =
    🏁 { TERM($programme) }
    Этого больше нет. { TERM($reason) }
    Источник: { $source }
    Следующий шаг: { TERM($step) }
eligibility-ask-a-person =
    👤 { TERM($module) }
    Это человек должен посмотреть вместе с вами. { TERM($reason) }
    Источник: { $source }
    Следующий шаг: { TERM($step) }
eligibility-close = Это общая информация. Хотите поговорить с человеком или сделать что-то другое?
eligibility-changed = Хорошо, изменено. Я посмотрю ещё раз.
eligibility-what-to-change = Что изменить? Напишите, например: «Мне 26 лет» или «Я живу в Moers».
eligibility-moved-bookings =
    Когда вы переезжаете, многое меняется. Встречи в ZUE Münster – для людей, которые там живут.
    { $bookings ->
        [one] У вас ещё есть { $bookings } запись. Пожалуйста, отмените её, если вы там больше не живёте.
        [few] У вас ещё есть { $bookings } записи. Пожалуйста, отмените их, если вы там больше не живёте.
        [many] У вас ещё есть { $bookings } записей. Пожалуйста, отмените их, если вы там больше не живёте.
       *[other] У вас ещё есть записи: { $bookings }. Пожалуйста, отмените их, если вы там больше не живёте.
    }
eligibility-escalate-minor = Вам меньше 18 лет. Для этого есть особая помощь. Человек поможет вам дальше, вы не обязаны делать всё сами.
eligibility-escalate-deadline = У вас важное письмо. Это сейчас главное: пусть его сегодня проверят в консультации.
eligibility-escalate-identity = С вопросами о паспорте и личности вам поможет человек. Сначала обратитесь в консультацию.
eligibility-escalate-unclear-law = Закон здесь неясен. Это должен проверить человек. Я скажу вам, кто.
eligibility-now-fits = Новое для вас: { TERM($what) }
eligibility-no-longer = Это теперь не подходит: { TERM($what) }
eligibility-same = Результат не меняется.
