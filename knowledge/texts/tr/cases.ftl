# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = Şimdi gerçek bir kişi okuyor: { $institution }. Konuşmanız bitene kadar ben, bot, susuyorum.
handoff-colleague = Şimdi size başka bir kişi yardım ediyor: { $institution }.
handoff-released = O kişi şu anda artık burada değil. { $code } numaralı isteğiniz bir sonraki kişiyi bekliyor. O zamana kadar yine ben, bot, cevap veriyorum.
handoff-closed = { $institution } ile konuşma bitti. Ben, bot, yine cevap veriyorum. Her şey halloldu mu?
handoff-closed-unread = { $code } numaralı isteğiniz kapatıldı. Hâlâ bir kişiye ihtiyacınız var mı? Yazın: /human
handoff-late = Özür dileriz. { $code } numaralı isteğinize henüz kimse cevap vermedi. Onu unutmadık. Tekrar haber verdim.
handoff-from-human = 👤 { $institution }:
handoff-machine = 🌐 Makine çevirisi. Hata yapabilir. Aslı:
handoff-share = Sadece gerekeni ilettim: dilinizi ve konuyu. Burada yazdıklarınızı ve randevularınızı da iletebilir miyim?
handoff-shared = Tamam, ilettim.
handoff-not-shared = Tamam, daha fazlasını iletmiyorum.
handoff-waiting = Sizden önce bekleyen: { $before }. Şu zamana kadar cevap vermek istiyoruz: { WHEN($due) }.
handoff-still-here =
    Hâlâ buradayım. Bir kişiyi çağırdım. Numaranız: { $code }.
    Şu anda tehlikede misiniz? 112’yi arayın. Lütfen güvendiğiniz birinin yanına gidin.
    Buraya yazmaya devam edebilirsiniz.
handoff-waiting-closed = Şu anda kimse yok. Bir kişi şu zamandan sonra yine okuyor: { WHEN($opens) }. Sizden önce bekleyen: { $before }. Şu zamana kadar cevap vermek istiyoruz: { WHEN($due) }.
handoff-closed-until = Şu anda kimse yok. Bir kişi şu zamandan sonra yine okuyor: { WHEN($opens) }.
handoff-not-passed-on = Bunu o kişiye iletemem. Şunları iletebilirim: yazı, fotoğraf, sesli mesaj ve PDF dosyası, en çok { $most } MB.

btn-settled-yes = ✅ Evet, her şey tamam
btn-settled-no = Hayır, henüz değil
btn-share-yes = ✅ Evet, ilet
btn-share-no = Hayır, sadece bu

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = Merhaba, ben bir insanım ve mesajınızı şimdi okuyorum.
canned-please-wait = Sorup size burada tekrar yazacağım. Lütfen biraz bekleyin.
canned-tell-more = Bunu bana biraz daha ayrıntılı yazar mısınız?
canned-call = Sizi arayabilir miyiz? Lütfen numaranızı ve uygun zamanı yazın.
canned-meet = Bizimle görüşmek ister misiniz? Lütfen hangi günler gelebileceğinizi yazın.
canned-bring-papers = Lütfen belgelerinizi yanınızda getirin. Onları burada, sohbette göndermeyin.
canned-letter-today = Lütfen mektubu bugün bir danışma yerine kontrol ettirin. Biz burada süre hesaplamıyoruz.
canned-other-place = Maalesef bu konuda yardım edemiyoruz. Sizin için doğru yeri arıyorum.
canned-interpreter = Çeviri yapacak birine ihtiyacınız var mı? Lütfen evet veya hayır yazın.
canned-goodbye = Konuşmamızı şimdi bitiriyorum. Her zaman tekrar yazabilirsiniz.
