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
    • këtë bisedë, më së shumti 24 orë
    Dokumenti yt dhe mosha jote janë vetëm në këtë bisedë.
privacy-confirm-delete =
    A të fshij gjithçka? { $bookings ->
        [0] Nuk ke termine.
        [one] Termini yt atëherë anulohet.
       *[other] Atëherë anulohen { $bookings } terminet e tua.
    }
    Kjo nuk mund të kthehet më prapa.
privacy-deleted =
    Gjithçka u fshi. Vërtetimi yt: { $receipt }.
    Mesazhet në Telegramin tënd mund t’i fshish vetë.
privacy-kept-all = Mirë. Nuk fshiva asgjë.
