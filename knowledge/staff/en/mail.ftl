# Mails that put a booked date into the calendar of an institution, or take it out again.

mail-request-subject = Appointment: { $title }, { WHEN($start) }
mail-request = This appointment is booked: { $title }, { WHEN($start) }, { $place }. Your console shows who comes.
mail-cancel-subject = Cancelled: { $title }, { WHEN($start) }
mail-cancel = This appointment does not take place, or nobody has it booked any more: { $title }, { WHEN($start) }, { $place }.
