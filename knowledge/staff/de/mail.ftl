# Mails that put a booked date into the calendar of an institution, or take it out again.

mail-request-subject = Termin: { $title }, { WHEN($start) } Uhr
mail-request = Dieser Termin ist gebucht: { $title }, { WHEN($start) } Uhr, { $place }. Wer kommt, steht in Ihrer Konsole.
mail-cancel-subject = Abgesagt: { $title }, { WHEN($start) } Uhr
mail-cancel = Dieser Termin findet nicht statt, oder niemand hat ihn mehr gebucht: { $title }, { WHEN($start) } Uhr, { $place }.
