# What is kept about a person.

privacy-kept =
    Këto ruaj për ty:
    • numrin e bisedës tënde në Telegram dhe gjuhën tënde
    • që ke dhënë pëlqimin
    • { $bookings ->
        [0] asnjë termin
        [one] { $bookings } termin
       *[other] { $bookings } termine
    }
    • Lista pritjeje: { $waiting }
    • Çfarë të duhet në termine: { $needs }
    • Biseda me zyra këshillimi: { $cases }
    • Njoftime për oferta të reja: { $news }
    • këtë bisedë, më së shumti 24 orë
    { $cases ->
        [0] Dokumenti yt dhe mosha jote janë vetëm në këtë bisedë.
       *[other] Dokumenti yt dhe mosha jote janë vetëm në këtë bisedë dhe atje ku ke pranuar t’u kalohen njerëzve.
    }
privacy-confirm-delete =
    A të fshij gjithçka? { $bookings ->
        [0] Nuk ke termine.
        [one] Termini yt atëherë anulohet.
       *[other] Atëherë anulohen { $bookings } terminet e tua.
    }
    Kjo nuk mund të kthehet më prapa.
privacy-deleted =
    Gjithçka u fshi. Vërtetimi yt: { $receipt }.
    Kjo mbetet, pa emrin tënd dhe pa bisedën tënde:
    • që diçka u fshi, me numrin e vërtetimit
    • terminet e tua të mëparshme si numër në statistikë
    Kopjet rezervë shkatërrohen deri më { DATE($until) }.
    Tani i heq nga kjo bisedë mesazhet e mia të 48 orëve të fundit. Telegram nuk më lejon të fshij më të vjetrat. Gjithë bisedën mund ta fshish vetë.
privacy-kept-all = Mirë. Nuk fshiva asgjë.
privacy-which = Çfarë të fshij?
privacy-confirm-part =
    A ta fshij këtë: { TERM($part) }?
    Kjo nuk mund të kthehet më prapa.
privacy-part-paper = çfarë the për pasaportën dhe dokumentin tënd
privacy-part-answers = përgjigjet e tua në këtë bisedë
privacy-part-needs = çfarë të duhet në termine
privacy-part-cases = bisedat e tua me zyra këshillimi
privacy-part-deleted =
    U fshi: { TERM($part) }. Vërtetimi yt: { $receipt }.
    Kjo mbetet:
    • termine: { $bookings }
    • biseda me zyra këshillimi: { $cases }
    • numri yt i bisedës, gjuha jote dhe pëlqimi yt
    • që diçka u fshi (vetëm numri i vërtetimit)
    • kopje rezervë, deri më { DATE($until) }
privacy-file = Këtu është gjithçka që ruhet për ty, për ta lexuar.
privacy-file-json = Dhe e njëjta gjë si skedar për kompjuter (JSON).
privacy-file-title = Çfarë ka ruajtur Lotse për ty
privacy-file-chat = Numri yt i bisedës në Telegram: { $number }
privacy-file-language = Gjuha jote: { $language }
privacy-file-consent = Ke dhënë pëlqimin: { WHEN($at) }
privacy-file-seen = Hera e parë këtu: { WHEN($first) }. Hera e fundit: { WHEN($last) }.
privacy-file-booking =
    Termin: { TERM($module) }, { TERM($institution) }, { WHEN($start) }. Persona: { $persons }. { $active ->
        [0] Ky termin nuk vlen më.
       *[other] Ky termin vlen.
    }
privacy-file-need = Kjo të duhet në një termin: { TERM($need) }
privacy-file-size = Këtë masë e the për një termin: { TERM($need) }, { $size }
privacy-file-waiting = Je në listën e pritjes: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-news = Dëshiron të dëgjosh për të reja: { TERM($name) }
privacy-file-begun = E nisur dhe ende jo e rezervuar: { TERM($module) }, { TERM($institution) }, { WHEN($start) }
privacy-file-case = Bisedë me { TERM($institution) }, që nga { WHEN($at) }
privacy-file-said =
    { $who ->
        [person] Ti: { $text }
        [staff] Zyra e këshillimit: { $text }
       *[other] Lotse: { $text }
    }
privacy-file-answer = Përgjigjja jote: { TERM($answer) }
privacy-file-age = Mosha jote: { $number }
privacy-file-months = Muaj në Gjermani: { $number }
privacy-neutral = Ka diçka të re.
privacy-discreet-on =
    Mirë. Ajo që të shkruaj vetë nuk tregon më për çfarë bëhet fjalë. E sheh vetëm kur e prek.
    Shkruaj “fshi”: atëherë heq nga kjo bisedë mesazhet e mia të 48 orëve të fundit. Mesazhet e tua mund t’i fshish vetëm ti.
privacy-discreet-offer =
    Mos ndoshta dikush i lexon mesazhet e tua? Mund të shkruaj pa rënë në sy: ajo që të shkruaj vetë atëherë nuk tregon më për çfarë bëhet fjalë. E sheh vetëm kur e prek.
    Ta bëj këtë?
privacy-discreet-off = Mirë. Po të shkruaj përsëri hapur.
privacy-discreet-now = Shkrimi pa rënë në sy: aktiv
privacy-cleared = U krye. Mesazhet e tua mund t’i fshish vetëm ti.
privacy-unveiled = Kjo është e gjitha.
privacy-nothing-new = Për momentin nuk ka asgjë të re.
