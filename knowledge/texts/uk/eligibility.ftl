# Finding out what fits.

eligibility-ask-place = Де ви зараз ночуєте? Натисніть кнопку або напишіть назву місця.
eligibility-ask-place-again = Повернімося до мого питання: де ви зараз ночуєте?
eligibility-confirm-place = Ви маєте на увазі: { TERM($place) }?
eligibility-ask-age = Скільки вам років? Мені потрібен тільки приблизний вік.
eligibility-ask-age-again = Повернімося до мого питання: скільки вам приблизно років?
eligibility-ask-goal = Що ви хочете робити?
eligibility-fits =
    ✅ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Це вам підходить. Чому: { TERM($reason) }
    Джерело: { $source }
    Наступний крок: { TERM($step) }
eligibility-not-yet =
    ⏳ { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Поки що ні, але це може змінитися. Чому: { TERM($reason) }
    Джерело: { $source }
    Наступний крок: { TERM($step) }
eligibility-ended =
    🏁 { TERM($programme) }
    Цього більше немає. { TERM($reason) }
    Джерело: { $source }
    Наступний крок: { TERM($step) }
eligibility-ask-a-person =
    👤 { TERM($module) }
    Це має подивитися разом з вами людина. { TERM($reason) }
    Джерело: { $source }
    Наступний крок: { TERM($step) }
eligibility-close = Це загальна інформація. Хочете поговорити з людиною чи зробити щось інше?
eligibility-changed = Добре, зміни записано. Я подивлюся ще раз.
eligibility-what-to-change = Що змінити? Напишіть, наприклад: «Мені 26» або «Я живу в Moers».
eligibility-moved-bookings =
    Коли ви переїжджаєте, багато чого змінюється. Зустрічі в ZUE Münster – для людей, які там живуть.
    { $bookings ->
        [one] У вас ще є { $bookings } запис. Якщо ви там більше не живете, скасуйте, будь ласка.
        [few] У вас ще є { $bookings } записи. Якщо ви там більше не живете, скасуйте, будь ласка.
        [many] У вас ще є { $bookings } записів. Якщо ви там більше не живете, скасуйте, будь ласка.
       *[other] У вас ще є { $bookings } запису. Якщо ви там більше не живете, скасуйте, будь ласка.
    }
eligibility-escalate-minor = Вам менше ніж 18 років. Для цього є окрема допомога. Людина допоможе вам, ви не мусите робити це самі.
eligibility-escalate-deadline = У вас важливий лист. Це – насамперед: покажіть його сьогодні на консультації, щоб його перевірили.
eligibility-escalate-identity = З питаннями про паспорт і вашу особу (ідентичність) вам допоможе людина. Спочатку поговоріть з консультацією.
eligibility-escalate-unclear-law = Тут закон нечіткий. Це має перевірити людина. Я скажу вам, хто.
eligibility-now-fits = Нове для вас: { TERM($what) }
eligibility-no-longer = Це тепер більше не підходить: { TERM($what) }
eligibility-same = Результат не змінився.
