# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = اوس یو انسان لولي: { $institution }. ستاسو د خبرو تر پایه زه، بوټ، چوپ یم.
handoff-colleague = اوس یو بل انسان مرسته درسره کوي، له: { $institution }.
handoff-released = هغه انسان اوس نور دلته نشته. ستاسو غوښتنه { $code } د بل انسان په تمه ده. تر هغه وخته بیا زه، بوټ، ځواب درکوم.
handoff-closed = له { $institution } سره خبرې پای ته ورسېدې. زه، بوټ، بیا ځواب درکوم. ایا هر څه سم شول؟
handoff-closed-unread = ستاسو غوښتنه { $code } وتړل شوه. لا هم یوه انسان ته اړتیا لرئ؟ ولیکئ: /human
handoff-late = بخښنه غواړو. ستاسو غوښتنې { $code } ته لا چا ځواب نه دی ورکړی. موږ نه ده هېره کړې. ما بیا خبر ورکړ.
handoff-from-human = 👤 { $institution }:
handoff-machine = 🌐 دا یوه ماشین ژباړلې ده. تېروتنه کولی شي. اصلي متن:
handoff-share = ما یوازې اړین شیان رسولي دي: ستاسو ژبه او موضوع. ایا اجازه لرم هغه څه هم ورسوم چې دلته مو لیکلي او ستاسو د لیدنو وختونه؟
handoff-shared = سمه ده، ومې رسول.
handoff-not-shared = سمه ده، له دې زیات نه رسوم.
handoff-waiting = له تاسو مخکې په تمه دي: { $before }. غواړو تر { WHEN($due) } پورې ځواب درکړو.
handoff-still-here =
    زه لا هم دلته یم. یو انسان مې راغوښتی دی. ستاسو شمېره: { $code }.
    اوس په خطر کې یاست؟ 112 ته زنګ ووهئ. مهرباني وکړئ داسې چا ته ورشئ چې باور پرې لرئ.
    دلته لیکلو ته دوام ورکولی شئ.
handoff-waiting-closed = اوس څوک نشته. له { WHEN($opens) } وروسته بیا یو انسان لولي. له تاسو مخکې په تمه دي: { $before }. غواړو تر { WHEN($due) } پورې ځواب درکړو.
handoff-closed-until = اوس څوک نشته. له { WHEN($opens) } وروسته بیا یو انسان لولي.
handoff-not-passed-on = دا هغه انسان ته نشم رسولی. دا رسولی شم: لیکل شوې خبرې، عکسونه، غږیز پیغامونه او د PDF فایلونه، تر { $most } MB پورې.

btn-settled-yes = ✅ هو، هر څه سم دي
btn-settled-no = نه، لا نه
btn-share-yes = ✅ هو، ویې رسوه
btn-share-no = نه، یوازې دا

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = سلام، زه انسان یم او اوس ستاسو پیغام لولم.
canned-please-wait = زه پوښتنه کوم او دلته بیا درته لیکم. مهرباني وکړئ لږ انتظار وکړئ.
canned-tell-more = مهرباني وکړئ دا راته لږ نور روښانه ولیکئ؟
canned-call = ایا زنګ درته وهلی شو؟ مهرباني وکړئ خپله شمېره او مناسب وخت ولیکئ.
canned-meet = غواړئ له موږ سره خبرې وکړئ؟ مهرباني وکړئ ولیکئ چې په کومو ورځو کې راتلی شئ.
canned-bring-papers = مهرباني وکړئ خپل سندونه له ځان سره راوړئ. دلته په چټ کې یې مه رالېږئ.
canned-letter-today = مهرباني وکړئ همدا نن لیک په کوم مشورتي ځای کې وګورئ. موږ دلته هېڅ موده نه حسابوو.
canned-other-place = بخښنه غواړو، په دې کې مرسته نشو کولی. زه ستاسو لپاره سم ځای لټوم.
canned-interpreter = ایا داسې چا ته اړتیا لرئ چې ترجمه وکړي؟ مهرباني وکړئ هو یا نه ولیکئ.
canned-goodbye = زه اوس زموږ خبرې پای ته رسوم. هر وخت بیا لیکلی شئ.
