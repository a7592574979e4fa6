# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 ژباړه ده. داسې کس لا نه ده کتلې چې مورنۍ ژبه یې پښتو وي.
note-stale = 🌐 آلماني متن نوی دی. کېدای شي دا ژباړه زړه وي.
note-borrowed = 🌐 دا ټول لا ستاسو په ژبه نشته. دلته په دې ژبه دی: { $language }. د آلماني لپاره تڼۍ کېکاږئ.
note-too-old = دا ځواب زوړ دی او زه یې نور نه لرم. مهرباني وکړئ بیا وپوښتئ.
btn-in-german = Deutsch
