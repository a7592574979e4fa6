# What is kept about a person.

privacy-kept =
    Ez van tiştan li ser te qeyd dikim:
    • hejmara te ya sohbetê li Telegram û zimanê te
    • ku te qebûl kir
    • { $bookings ->
        [0] randevû tune
        [one] { $bookings } randevû
       *[other] { $bookings } randevû
    }
    • ev axaftin, herî zêde 24 saet
    Kaxeza te û temenê te tenê di vê axaftinê de ne.
privacy-confirm-delete =
    Ez her tiştî jê bibim? { $bookings ->
        [0] Randevûyên te tune ne.
        [one] Wê demê randevûya te tê betalkirin.
       *[other] Wê demê { $bookings } randevûyên te tên betalkirin.
    }
    Ev êdî nayê vegerandin.
privacy-deleted =
    Her tişt hat jêbirin. Hejmara piştrastkirinê (Quittung): { $receipt }.
    Peyamên di Telegrama xwe de tu dikarî bi xwe jê bibî.
privacy-kept-all = Baş e. Min tiştek jê nebir.
