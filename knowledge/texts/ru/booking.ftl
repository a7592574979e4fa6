# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.
# A day ends with «г.», so no full stop follows it.

booking-choose-date =
    { TERM($module) }: какое время вам подходит?
    Можно написать и день, например «вторник».
booking-choose-date-again = Вернёмся к вашей записи ({ TERM($module) }): какой день вам подходит?
booking-free-dates = { TERM($module) }: вот время, когда есть свободные места.
booking-no-such-day = Такого дня нет в календаре. Кажется, вы имеете в виду: { DAY($start) }
booking-no-date-then = { DAY($day) } – в этот день свободных мест нет. Ближайшая дата: { WHEN($start) }.
booking-no-time-then = На это время ничего свободного нет. Ближайшая дата: { WHEN($start) }.
booking-free-for = Эти даты для людей, которые живут в ZUE Münster. Вы живёте в другом месте? Тогда я посмотрю, что есть для вас.
booking-day-instead = { DAY($day) } – в этот день свободных мест нет. Ближайшее время в тот же день недели: { WHEN($start) }.
booking-confirm =
    Ваша запись:
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Место встречи: в { HOUR($meet) }, { TERM($point) }
    Записать вас?
booking-confirm-again = Вернёмся к вашей записи: { TERM($title) }, { WHEN($start) }. Записать вас?
booking-travel = Если место в другом городе: сначала спросите, можно ли вам туда ехать.
booking-booked =
    ✅ Вы записаны! { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Место встречи: в { HOUR($meet) }, { TERM($point) }
    { $fictional ->
        [1] Это учебная запись. На самом деле этой встречи нет.
       *[0] Этот файл – для календаря в вашем телефоне.
    }
booking-only-looking = Вы только смотрите или пробуете что-то сделать. Это не Praktikum (практика) и не работа.
booking-request-only =
    Ваш запрос получен: { TERM($module) } – { TERM($title) }, { WHEN($start) }.
    Место ещё не забронировано. Сначала человек проверит, нужно ли разрешение.
booking-already = Вы уже записаны на это время. ✅
booking-past = Это время уже прошло. Я покажу следующее.
booking-gone = Этой встречи больше нет. Я покажу, где есть места.
booking-overlap = На это время у вас уже есть другая запись. Её можно перенести или отменить.
booking-too-many = У вас уже несколько записей. Если хотите новую, пожалуйста, сначала отмените одну.
booking-minor =
    Если вам меньше 18 лет, здесь нельзя записаться самостоятельно. Это для вашей защиты.
    Но помощь для вас есть: Jugendmigrationsdienst (JMD, консультация для молодых мигрантов), школа и люди, которые о вас заботятся. Человек поможет вам дальше.
booking-not-for-place = Эта встреча – для людей, которые живут в ZUE Münster.
booking-not-here = Эти встречи – для людей, которые живут в ZUE Münster. Я посмотрю, что есть у вас: { TERM($place) }.
booking-just-come = Сюда записываться не нужно. Просто приходите: { WHEN($start) }, { TERM($point) }.
booking-no-dates = { TERM($module) }: сейчас свободных мест нет. Посмотрите ещё раз позже или спросите человека.
booking-ask-reminder =
    Ваша запись: { WHEN($start) }. Место встречи: в { HOUR($meet) }, { TERM($point) }.
    Напомнить вам?
booking-ask-reminder-again = Вернёмся к вашей записи: { WHEN($start) }. Напомнить вам?
booking-reminder-set = Хорошо. Я напомню вам: { WHEN($at) }.
booking-reminder-none = Хорошо, без напоминания. Вашу запись всегда можно найти в «Мои записи».
booking-mine =
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Место встречи: в { HOUR($meet) }, { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 без напоминания
    }
booking-pass =
    🎫 { TERM($title) }, { WHEN($start) }
    Покажите эту картинку, когда придёте. Или назовите код: { $code }
    В картинке нет ничего о вас.
booking-calendar = Файл – для календаря в телефоне: { WHEN($start) }. В нём написано только «Встреча».
booking-days =
    Это несколько дней. Они идут вместе, вы записываетесь на все:
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] Какой у вас размер обуви? Люди на месте спрашивают об этом, чтобы подготовить подходящую обувь. Ответ видят только они. Можно не отвечать.
       *[other] Какие у вас размеры обуви? Напишите все размеры, например «38, 42». Ответ видят только люди на месте. Можно не отвечать.
    }
booking-ask-clothes-size =
    { $persons ->
        [1] Какой у вас размер одежды? Люди на месте спрашивают об этом, чтобы подготовить подходящую рабочую одежду. Ответ видят только они. Можно не отвечать.
       *[other] Какие у вас размеры одежды? Напишите все размеры, например «M, L». Ответ видят только люди на месте. Можно не отвечать.
    }
booking-size-odd = Я не знаю такого размера. Напишите его, пожалуйста, как в Германии, например 42 или L.
booking-size-noted = Спасибо. Я передам. Это видят только люди на месте.
booking-size-open = Ничего страшного. Можно сказать позже в «Мои записи».
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) }: здесь нет определённого дня. Вы стоите в списке, и когда будет место, сначала будет вопрос вам.
booking-waiting-open =
    Вы в списке: { TERM($module) } – { TERM($title) }.
    Перед вами ждут: { $ahead }. Когда подойдёт очередь, я напишу. Обещать, что получится, я не могу.
booking-offer-open =
    🎉 Освободилось место: { TERM($module) } – { TERM($title) }. Где: { TERM($point) }
    Место ваше до { WHEN($until) }. Потом оно перейдёт дальше. Хотите его?
booking-booked-open =
    ✅ У вас есть место: { TERM($module) } – { TERM($title) }. Где: { TERM($point) }
    Когда начало, вам скажет организация.
booking-confirm-call =
    Обратный звонок: { TERM($module) } – { TERM($title) }
    С вами свяжутся: { WHEN($start) } – { HOUR($end) }.
    Записать вас?
booking-confirm-call-again = Вернёмся к обратному звонку: { WHEN($start) }. Записать вас?
booking-booked-call =
    ✅ Записано. { TERM($module) } – { TERM($title) }
    С вами свяжутся: { WHEN($start) } – { HOUR($end) }.
booking-choose-call =
    Когда с вами связаться? Нажмите на время.
    Тогда человек напишет вам здесь, в этом чате. Номер телефона не нужен.
booking-choose-call-again = Вернёмся к обратному звонку: какое время вам подходит?
booking-call-case =
    Номер вашего запроса: { $code }. Человек напишет вам здесь, в этом чате.
    Номер телефона давать не обязательно. Хотите, чтобы вам позвонили? Тогда напишите свой номер только после того, как человек вам напишет.
    Отменить можно в «Мои записи».
    { $fictional ->
        [1] Это учебная запись. На самом деле этой встречи нет.
       *[0] Этот файл – для календаря в вашем телефоне.
    }
booking-call-taken = К сожалению, это время уже занято.
booking-no-calls = Сейчас нет свободного времени для связи. Пожалуйста, посмотрите скоро ещё раз или сразу напишите человеку.
booking-cancelled-call =
    Обратный звонок отменён: { WHEN($start) }. Спасибо, что сообщили.
    { $still ->
        [1] Ваш запрос остаётся открытым: вам всё же могут написать.
       *[0] Ваш запрос тоже закрыт.
    }
booking-none-yet = Сейчас у вас нет записей.
booking-which = Какую запись вы имеете в виду?
booking-choose-new-date = Какое время вам удобнее? Ваше старое место остаётся за вами, пока новое не подтверждено.
booking-choose-new-date-again = Вернёмся к вашей записи: какой новый день вам подходит?
booking-no-other-date = Другого свободного времени сейчас нет. Ваше место остаётся за вами: { WHEN($start) }.
booking-confirm-cancel = Отменить вашу запись? { TERM($title) }, { WHEN($start) }
booking-confirm-move = Перенести вашу запись? Было: { WHEN($start) }. Будет: { WHEN($new) }.
booking-cancelled = Ваша запись отменена: { TERM($title) }, { WHEN($start) }. Спасибо, что сообщили. Теперь сможет прийти кто-то другой.
booking-moved = ✅ Запись перенесена. Ваше новое время: { WHEN($start) }, место встречи: в { HOUR($meet) }, { TERM($point) }.
booking-move-failed = К сожалению, новое время уже занято. Ваше старое место остаётся за вами: { WHEN($start) }.
booking-kept = Хорошо. Ваша запись остаётся: { WHEN($start) }.
booking-internship-request =
    Praktikum (практика) чаще всего считается работой. Для неё заранее нужно разрешение. Поэтому я не могу просто записать вас.
    Ваше желание передано людям, которые знают фирмы. Ваш номер: { $code }.
    На Werkstattbesuch (посещение мастерской, только смотреть) можно записаться сразу, без разрешения.
booking-internship-passed-on =
    Ваше желание передано людям, которые знают фирмы. Ваш номер: { $code }.
    На Werkstattbesuch (посещение мастерской, только смотреть) можно записаться сразу, без разрешения.
booking-need-noted = Спасибо, что сказали. Я передам это и спрошу. Обещать, что получится, я пока не могу.
booking-calendar-title = Запись
booking-calendar-place = Место встречи: смотрите в чате
booking-reminder =
    🔔 Напоминание: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Место встречи: в { HOUR($meet) }, { TERM($point) }
    Не можете прийти? Пожалуйста, отмените запись. Тогда сможет прийти кто-то другой.
booking-which-place = Какое место вы хотите?
booking-places = Человек: { $persons } · { TERM($pool) }
booking-full-list =
    На это время мест нет: { TERM($title) }, { WHEN($start) }.
    Вы можете выбрать другое время. Или я запишу вас в лист ожидания: если место освободится, я сразу напишу.
booking-all-full = { TERM($module) }: сейчас все места заняты. Я могу записать вас в лист ожидания. Если место освободится, я сразу напишу.
booking-waiting =
    Вы в листе ожидания: { TERM($title) }, { WHEN($start) }.
    Перед вами ждут: { $ahead }. Если место освободится, я напишу. Обещать, что получится, я не могу.
booking-offer =
    🎉 Освободилось место: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Встреча: в { HOUR($meet) }, { TERM($point) }
    Место держится для вас до: { WHEN($until) }. Потом оно перейдёт следующему. Хотите его взять?
booking-offer-new =
    🆕 Новое: { TERM($module) } – { TERM($title) }
    { WHEN($start) }, { TERM($point) }
    Я не знаю, подходит ли это вам. Посмотрите, подходит ли.
    Вы получаете это, потому что сами попросили.
booking-offer-new-open =
    🆕 Новое: { TERM($module) } – { TERM($title) }
    Где: { TERM($point) }
    Я не знаю, подходит ли это вам. Посмотрите, подходит ли.
    Вы получаете это, потому что сами попросили.
booking-offer-over = Место перешло другому человеку: { TERM($title) }, { WHEN($start) }. Ничего страшного. Хотите снова в лист ожидания?
booking-offer-passed = Хорошо, не в этот раз. Вы остаётесь в листе ожидания: { TERM($title) }, { WHEN($start) }.
booking-list-left = Вас больше нет в листе ожидания: { TERM($title) }, { WHEN($start) }.
booking-free-again = Здесь сейчас есть свободное место: { TERM($title) }, { WHEN($start) }. Ждать не нужно.
booking-free-pool = { TERM($pool) }: эти даты свободны.
booking-pool-none = { TERM($pool) }: сейчас таких свободных мест нет.
booking-not-waiting = Вас нет ни в одном листе ожидания.
booking-which-list = Какой лист ожидания вы имеете в виду? Если место освободится, я сразу напишу.
booking-no-list = Здесь ещё есть места. Ждать не нужно. Нажмите на время, и вы сможете записаться.
booking-free-any = Эти даты свободны.
pool-all = Место для всех
pool-women = Место для женщин
pool-step_free = Место без ступенек
pool-childcare = Место с присмотром за детьми
booking-session-moved =
    ❗ Вашу запись перенесли: { TERM($module) } – { TERM($title) }
    Было: { WHEN($before) }
    Стало: { WHEN($start) }. Встреча: в { HOUR($meet) }, { TERM($point) }
    Ваше место остаётся за вами. Вам подходит новое время?
booking-session-changed =
    ❗ В вашей записи кое-что изменилось: { TERM($module) } – { TERM($title) }
    { WHEN($start) } до { HOUR($end) }
    Место встречи теперь: { HOUR($meet) }, { TERM($point) }
    Ваше место остаётся за вами. Вам это подходит?
booking-session-asked-again =
    Я ещё не получил вашего ответа: { TERM($title) }, { WHEN($start) }. Вы придёте?
    Без ответа ваше место накануне в 18:00 перейдёт другому человеку.
booking-session-cancelled = ❌ Эта встреча не состоится: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Пожалуйста, не приходите. Мне жаль. Вы можете выбрать другое время.
booking-released = Я не получил ответа. Ваше место перешло другому человеку: { TERM($title) }, { WHEN($start) }. Если хотите, вы можете записаться снова.
booking-why-closed = Причина: предприятие в этот день закрыто.
booking-why-illness = Причина: сотрудник там заболел.
booking-why-room = Причина: помещение занято.
booking-words-german = Сообщение на немецком:
booking-coming = 👍 Хорошо, вы придёте: { TERM($title) }, { WHEN($start) }. До встречи!
booking-late = Спасибо, что сообщили. Я передам, что вы опоздаете: { TERM($title) }, { WHEN($start) }.
booking-need-found = ✅ Для вашей встречи нашли: { TERM($need) }. { TERM($title) }, { WHEN($start) }.
booking-need-none = К сожалению, для вашей встречи не нашли: { TERM($need) }. { TERM($title) }, { WHEN($start) }. Место остаётся за вами. Вы всё равно придёте?
booking-missed =
    Вы два раза не смогли прийти. Для вас это не проблема: последствий нет. Можно спросить, что помешало? Может быть, я смогу помочь.
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = у ворот ZUE Münster
booking-meet-zue-office = офис Betreuung (служба помощи) в ZUE Münster
booking-meet-zue-hall = общая комната в ZUE Münster
booking-meet-zue-pitch = спортплощадка у ZUE Münster
booking-meet-chat = здесь, в этом чате
