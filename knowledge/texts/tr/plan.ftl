# The personal plan: the next steps in order, where, what to bring, and the appointments.

plan-title = Planınız
plan-intro = Bunlar sizin sonraki adımlarınız. Tarih: { DATE($today) }.
plan-step =
    { $number }. { $both ->
        [1] { TERM($module) } · { TERM($programme) }
       *[0] { TERM($programme) }
    }
    Sonraki adım: { TERM($step) }
plan-step-at =
    { plan-step }
    Kim yardım eder: { TERM($where) }
plan-bring-paper = Danışmaya giderken belgenizi yanınıza alın, örneğin Aufenthaltsgestattung veya Duldung.
plan-bring-certificates = Yanınızda getirin: belgeleriniz ve diplomalarınız, varsa çevirileri de.
plan-bring-ask = Yanınızda ne getirmeniz gerektiğini sizin için sorabilirim.
plan-appointments = Randevularınız:
plan-appointment = 📅 { TERM($title) }: { WHEN($start) }. Buluşma: { HOUR($meet) }, { TERM($point) }
plan-no-appointments = Henüz randevunuz yok.
plan-close = Bu genel bilgidir. Belgeler hakkında resmî makam karar verir. Gerçek bir kişi size yardım eder: ⁦/human⁩
plan-empty = Planınız için birkaç kısa cevaba ihtiyacım var.
plan-file = Kaydetmek veya yazdırmak için planınız burada.
