# Booking, changing and remembering appointments.
# $title and $module are keys of names; $start, $meet, $end and $at are moments; $day is a day.
# No ending is ever hung on a placeholder: an ending would have to follow its last vowel.

booking-choose-date =
    { TERM($module) }: Size hangi randevu uygun?
    Bir gün de yazabilirsiniz, örneğin “salı”.
booking-choose-date-again = Randevunuza dönelim ({ TERM($module) }): Size hangi gün uygun?
booking-free-dates = { TERM($module) }: Bu randevular boş.
booking-no-such-day = Takvimde böyle bir gün yok. Sanırım şu günü demek istediniz: { DAY($start) }.
booking-no-date-then = { DAY($day) } günü boş randevu yok. En yakın randevu: { WHEN($start) }.
booking-no-time-then = Bu saatte boş randevu yok. En yakın randevu: { WHEN($start) }.
booking-free-for = Bu randevular ZUE Münster’de oturanlar içindir. Başka bir yerde mi oturuyorsunuz? O zaman sizin için ne olduğuna bakarım.
booking-day-instead = { DAY($day) } günü boş randevu yok. Haftanın aynı gününde bir sonraki: { WHEN($start) }.
booking-confirm =
    Randevunuz:
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Buluşma: saat { HOUR($meet) }, { TERM($point) }
    Bu yeri sizin için ayırayım mı?
booking-confirm-again = Randevunuza dönelim: { TERM($title) }, { WHEN($start) }. Yeri ayırayım mı?
booking-travel = Yer başka bir şehirdeyse: Önce oraya gitmenize izin var mı, sorun.
booking-booked =
    ✅ Yeriniz ayrıldı! { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Buluşma: saat { HOUR($meet) }, { TERM($point) }
    { $fictional ->
        [1] Bu bir alıştırma randevusudur. Gerçekte böyle bir randevu yok.
       *[0] Bu dosya, telefonunuzdaki takvim içindir.
    }
booking-only-looking = Sadece izliyorsunuz veya bir şeyi deniyorsunuz. Bu, staj (Praktikum) değildir; iş de değildir.
booking-request-only =
    İsteğiniz geldi: { TERM($module) } – { TERM($title) }, { WHEN($start) }.
    Bu henüz kesin bir randevu değil. Önce bir kişi, izin gerekip gerekmediğine bakar.
booking-already = Bu randevuyu zaten aldınız. ✅
booking-past = Bu randevunun zamanı geçti. Size sonraki randevuları gösteriyorum.
booking-gone = Bu randevu artık yok. Size boş olanları gösteriyorum.
booking-overlap = Bu saatte zaten başka bir randevunuz var. Onu başka güne alabilir veya iptal edebilirsiniz.
booking-too-many = Zaten birkaç randevunuz var. Yeni bir randevu istiyorsanız lütfen önce birini iptal edin.
booking-minor =
    18 yaşından küçükseniz burada tek başınıza randevu alamazsınız. Bu sizi korumak içindir.
    Ama sizin için yardım var: Jugendmigrationsdienst (JMD, genç göçmenler için danışma), okul ve yurttaki destek ekibiniz. Bir kişi size yardım edecek.
booking-not-for-place = Bu randevu, ZUE Münster’de oturanlar içindir.
booking-not-here = Bu randevular, ZUE Münster’de oturanlar içindir. Sizin bulunduğunuz yerde neler var, bakıyorum: { TERM($place) }.
booking-just-come = Bunun için yer ayırmanız gerekmez. Doğrudan gelin: { WHEN($start) }, { TERM($point) }.
booking-no-dates = { TERM($module) }: Şu anda boş randevu yok. Lütfen yakında tekrar bakın veya bir kişiye sorun.
booking-ask-reminder =
    Randevunuz: { WHEN($start) }. Buluşma: saat { HOUR($meet) }, { TERM($point) }.
    Size hatırlatayım mı?
booking-ask-reminder-again = Randevunuza dönelim: { WHEN($start) }. Size hatırlatayım mı?
booking-reminder-set = Tamam. Size şu zamanda hatırlatacağım: { WHEN($at) }.
booking-reminder-none = Tamam, hatırlatma yok. Randevunuzu her zaman “Randevularım” bölümünde bulabilirsiniz.
booking-mine =
    { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Buluşma: saat { HOUR($meet) }, { TERM($point) }
    { TERM($state) }
    { $reminds ->
        [1] 🔔 { WHEN($reminder) }
       *[0] 🔕 hatırlatma yok
    }
booking-pass =
    🎫 { TERM($title) }, { WHEN($start) }
    Gelince bu resmi gösterin. Ya da bu kodu söyleyin: { $code }
    Resimde sizinle ilgili hiçbir bilgi yok.
booking-calendar = Dosya telefonunuzdaki takvim içindir: { WHEN($start) }. İçinde sadece “Randevu” yazar.
booking-days =
    Bunlar birkaç gün. Hepsi birlikte, hepsini ayırtıyorsunuz:
    { SPANS($spans) }
booking-mine-need = { TERM($need) }: { TERM($state) }
booking-ask-shoe-size =
    { $persons ->
        [1] Ayakkabı numaranız kaç? Oradaki kişiler, uygun ayakkabı hazırlayabilmek için soruyor. Cevabınızı yalnızca onlar görür. Söylemek zorunda değilsiniz.
       *[other] Ayakkabı numaralarınız kaç? Hepsini yazın, örneğin “38, 42”. Cevabınızı yalnızca oradaki kişiler görür. Söylemek zorunda değilsiniz.
    }
booking-ask-clothes-size =
    { $persons ->
        [1] Kıyafet bedeniniz kaç? Oradaki kişiler, uygun iş kıyafeti hazırlayabilmek için soruyor. Cevabınızı yalnızca onlar görür. Söylemek zorunda değilsiniz.
       *[other] Kıyafet bedenleriniz kaç? Hepsini yazın, örneğin “M, L”. Cevabınızı yalnızca oradaki kişiler görür. Söylemek zorunda değilsiniz.
    }
booking-size-odd = Bu bedeni tanımıyorum. Lütfen Almanya’daki gibi yazın, örneğin 42 veya L.
booking-size-noted = Teşekkürler. İletiyorum. Bunu yalnızca oradaki kişiler görür.
booking-size-open = Sorun değil. Daha sonra “Randevularım” bölümünde söyleyebilirsiniz.
booking-mine-size = { TERM($need) }: { $size } ({ TERM($state) })
booking-list-only = { TERM($module) } – { TERM($title) }: Burada belli bir gün yok. Bir listede olursunuz; yer olunca önce size sorarım.
booking-waiting-open =
    Listedesiniz: { TERM($module) } – { TERM($title) }.
    Sizden önce bekleyen: { $ahead }. Sıra size gelince yazarım. Olacağına söz veremem.
booking-offer-open =
    🎉 Bir yer boşaldı: { TERM($module) } – { TERM($title) }. Yer: { TERM($point) }
    Yer { WHEN($until) } saatine kadar sizin. Sonra başkasına geçer. İster misiniz?
booking-booked-open =
    ✅ Bir yeriniz var: { TERM($module) } – { TERM($title) }. Yer: { TERM($point) }
    Ne zaman başlayacağını kurum size söyler.
booking-confirm-call =
    Geri arama: { TERM($module) } – { TERM($title) }
    Biri size ulaşır: { WHEN($start) } – { HOUR($end) }.
    Bunu sizin için yazayım mı?
booking-confirm-call-again = Geri aramaya dönelim: { WHEN($start) }. Bunu sizin için yazayım mı?
booking-booked-call =
    ✅ Yazıldı. { TERM($module) } – { TERM($title) }
    Biri size ulaşır: { WHEN($start) } – { HOUR($end) }.
booking-choose-call =
    Biri size ne zaman ulaşsın? Bir saate dokunun.
    O zaman gerçek bir kişi size burada, bu sohbette yazar. Telefon numarası gerekmez.
booking-choose-call-again = Geri aramaya dönelim: Size hangi saat uygun?
booking-call-case =
    İsteğinizin numarası: { $code }. Gerçek bir kişi size burada, bu sohbette yazar.
    Telefon numarası vermek zorunda değilsiniz. Telefonla aranmak mı istiyorsunuz? O zaman numaranızı ancak o kişi size yazdıktan sonra yazın.
    “Randevularım” altında iptal edebilirsiniz.
    { $fictional ->
        [1] Bu bir alıştırma randevusudur. Gerçekte böyle bir randevu yok.
       *[0] Bu dosya, telefonunuzdaki takvim içindir.
    }
booking-call-taken = Maalesef bu saat artık boş değil.
booking-no-calls = Şu anda geri arama için boş saat yok. Lütfen yakında tekrar bakın veya hemen bir kişiye yazın.
booking-cancelled-call =
    Geri arama iptal edildi: { WHEN($start) }. Haber verdiğiniz için teşekkürler.
    { $still ->
        [1] İsteğiniz açık kalıyor: Yine de biri size yazabilir.
       *[0] İsteğiniz de böylece kapandı.
    }
booking-none-yet = Şu anda randevunuz yok.
booking-which = Hangi randevuyu demek istiyorsunuz?
booking-choose-new-date = Size hangi randevu daha uygun? Yenisi kesin olana kadar eski yeriniz sizde kalır.
booking-choose-new-date-again = Randevunuza dönelim: Size hangi yeni gün uygun?
booking-no-other-date = Şu anda başka boş randevu yok. Yeriniz sizde kalıyor: { WHEN($start) }.
booking-confirm-cancel = Randevunuzu iptal edeyim mi? { TERM($title) }, { WHEN($start) }
booking-confirm-move = Randevunuzu değiştireyim mi? Eski: { WHEN($start) }. Yeni: { WHEN($new) }.
booking-cancelled = Randevunuz iptal edildi: { TERM($title) }, { WHEN($start) }. Haber verdiğiniz için teşekkürler. Şimdi başka biri gelebilir.
booking-moved = ✅ Değiştirildi. Yeni randevunuz: { WHEN($start) }, buluşma saat { HOUR($meet) }, { TERM($point) }.
booking-move-failed = Maalesef yeni randevu artık boş değil. Eski yeriniz sizde kalıyor: { WHEN($start) }.
booking-kept = Tamam. Randevunuz aynı kalıyor: { WHEN($start) }.
booking-internship-request =
    Staj (Praktikum) çoğu zaman iş sayılır. Bunun için önceden izin gerekir. Bu yüzden stajı hemen ayıramam.
    İsteğinizi, firmaları tanıyan kişilere ilettim. Numaranız: { $code }.
    Bir Werkstattbesuch (atölye ziyareti, sadece izlemek) için hemen randevu alabilirsiniz, izin gerekmez.
booking-internship-passed-on =
    İsteğinizi, firmaları tanıyan kişilere ilettim. Numaranız: { $code }.
    Bir Werkstattbesuch (atölye ziyareti, sadece izlemek) için hemen randevu alabilirsiniz, izin gerekmez.
booking-need-noted = Bunu söylediğiniz için teşekkürler. İletiyorum ve soruyorum. Olacağına henüz söz veremem.
booking-calendar-title = Randevu
booking-calendar-place = Buluşma yeri: sohbete bakın
booking-reminder =
    🔔 Hatırlatma: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Buluşma: saat { HOUR($meet) }, { TERM($point) }
    Gelemiyor musunuz? Lütfen iptal edin. O zaman başka biri gelebilir.
booking-which-place = Nasıl bir yer istersiniz?
booking-places = Kişi sayısı: { $persons } · { TERM($pool) }
booking-full-list =
    Bu randevu dolu: { TERM($title) }, { WHEN($start) }.
    Başka bir randevu alabilirsiniz. Ya da sizi bekleme listesine yazarım: Bir yer boşalırsa size hemen yazarım.
booking-all-full = { TERM($module) }: Şu anda bütün randevular dolu. Sizi bekleme listesine yazabilirim. Bir yer boşalırsa size hemen yazarım.
booking-waiting =
    Bekleme listesindesiniz: { TERM($title) }, { WHEN($start) }.
    Sizden önce bekleyen: { $ahead }. Bir yer boşalırsa size yazarım. Olacağına söz veremem.
booking-offer =
    🎉 Bir yer boşaldı: { TERM($module) } – { TERM($title) }
    { WHEN($start) }. Buluşma: saat { HOUR($meet) }, { TERM($point) }
    Yer şu zamana kadar sizin için ayrıldı: { WHEN($until) }. Sonra sıradaki kişiye geçer. İster misiniz?
booking-offer-new =
    🆕 Yeni: { TERM($module) } – { TERM($title) }
    { WHEN($start) }, { TERM($point) }
    Bunun size uyup uymadığını bilmiyorum. Uyup uymadığına bakın.
    Bunu istediğiniz için alıyorsunuz.
booking-offer-new-open =
    🆕 Yeni: { TERM($module) } – { TERM($title) }
    Yer: { TERM($point) }
    Bunun size uyup uymadığını bilmiyorum. Uyup uymadığına bakın.
    Bunu istediğiniz için alıyorsunuz.
booking-offer-over = Yer artık başka birine geçti: { TERM($title) }, { WHEN($start) }. Sorun değil. Yeniden bekleme listesine girmek ister misiniz?
booking-offer-passed = Tamam, bu sefer değil. Bekleme listesinde kalıyorsunuz: { TERM($title) }, { WHEN($start) }.
booking-list-left = Artık bekleme listesinde değilsiniz: { TERM($title) }, { WHEN($start) }.
booking-free-again = Burada şu anda boş yer var: { TERM($title) }, { WHEN($start) }. Beklemenize gerek yok.
booking-free-pool = { TERM($pool) }: Bu randevular boş.
booking-pool-none = { TERM($pool) }: Şu anda boş olan yok.
booking-not-waiting = Hiçbir bekleme listesinde değilsiniz.
booking-which-list = Hangi bekleme listesi? Bir yer boşalırsa size hemen yazarım.
booking-no-list = Burada hâlâ yer var. Beklemeniz gerekmiyor. Bir randevuya dokunun, sonra ayırtabilirsiniz.
booking-free-any = Bu randevular boş.
pool-all = Herkes için yer
pool-women = Kadınlar için yer
pool-step_free = Basamaksız yer
pool-childcare = Çocuk bakımı olan yer
booking-session-moved =
    ❗ Randevunuz değişti: { TERM($module) } – { TERM($title) }
    Eski: { WHEN($before) }
    Yeni: { WHEN($start) }. Buluşma: saat { HOUR($meet) }, { TERM($point) }
    Yeriniz duruyor. Yeni zaman size uyuyor mu?
booking-session-changed =
    ❗ Randevunuzda bir şey değişti: { TERM($module) } – { TERM($title) }
    { WHEN($start) } – { HOUR($end) }
    Yeni buluşma: { HOUR($meet) }, { TERM($point) }
    Yeriniz sizde kalıyor. Bu size uyuyor mu?
booking-session-asked-again =
    Sizden henüz cevap almadım: { TERM($title) }, { WHEN($start) }. Geliyor musunuz?
    Cevap olmazsa yeriniz bir gün önce saat 18:00’de başkasına geçer.
booking-session-cancelled = ❌ Bu randevu iptal edildi: { TERM($module) } – { TERM($title) }, { WHEN($start) }. Lütfen gelmeyin. Üzgünüm. Başka bir randevu seçebilirsiniz.
booking-released = Cevap almadım. Yeriniz artık başkasına geçti: { TERM($title) }, { WHEN($start) }. İsterseniz yeniden randevu alabilirsiniz.
booking-why-closed = Neden: İş yeri o gün kapalı.
booking-why-illness = Neden: Oradaki ekipten biri hasta.
booking-why-room = Neden: Oda müsait değil.
booking-words-german = Almanca mesaj:
booking-coming = 👍 Güzel, geliyorsunuz: { TERM($title) }, { WHEN($start) }. Görüşmek üzere!
booking-late = Haber verdiğiniz için teşekkürler. Geç geleceğinizi iletiyorum: { TERM($title) }, { WHEN($start) }.
booking-need-found = ✅ Randevunuz için bulundu: { TERM($need) }. { TERM($title) }, { WHEN($start) }.
booking-need-none = Maalesef randevunuz için bulamadık: { TERM($need) }. { TERM($title) }, { WHEN($start) }. Yeriniz sizde kalıyor. Yine de gelecek misiniz?
booking-missed =
    İki kez gelemediniz. Bu sizin için sorun değil: bunun bir sonucu olmaz. Sebebini sorabilir miyim? Belki yardımcı olabilirim.
    { TERM($title) }, { WHEN($start) }

# Places where people meet; offers name these keys.
booking-meet-zue-gate = ZUE Münster’in kapısı
booking-meet-zue-office = ZUE Münster’deki destek ekibinin (Betreuung) bürosu
booking-meet-zue-hall = ZUE Münster’in ortak salonu
booking-meet-zue-pitch = ZUE Münster’in yanındaki spor sahası
booking-meet-chat = burada, bu sohbette
