# The page of the content in the staff's console: what somebody has to look at.

content-title = Content
content-nothing = Nothing is due.
content-due = To be checked soon or by now: { $count }
content-by = by { DATE($day) }
content-kind-hint = legal hint
content-kind-programme = programme
content-kind-module = module
content-withheld = Hints that are not shown: { $count }
content-why-hidden = must be checked first
content-why-not_yet = not in force yet
content-why-expired = no longer in force
content-why-overdue = check is overdue
content-why-stale = the rule is newer than its German words
content-unchecked = Contacts that nobody confirmed: { $count }
content-unchecked-hint = The bot tells no number of these institutions until somebody confirms it.
content-languages = Languages
content-language = Language
content-missing = Missing
content-stale = Stale
content-read = Read by a native speaker
content-original = original
content-read-by = { DATE($day) }, { $name }
content-unread = not yet
content-asked = Questions without an answer: { $count }
content-asked-hint = Kept without a name and without a person. What is asked more often comes first.
