# What there is.

offers-list =
    Das gibt es bald für Menschen in der ZUE Münster. Tippe auf einen Termin, dann kannst du buchen.
    { $fictional ->
        [1] (Das sind Übungs-Termine. Es gibt sie nicht wirklich.)
       *[0] Alle Angebote sind kostenlos, wenn nichts anderes dabei steht.
    }
offers-list-everybody =
    Das gibt es bald, auch für dich: Es ist egal, wo du wohnst. Tippe auf einen Termin, dann kannst du buchen.
    { $fictional ->
        [1] (Das sind Übungs-Termine. Es gibt sie nicht wirklich.)
       *[0] Alle Angebote sind kostenlos, wenn nichts anderes dabei steht.
    }
offers-none = Im Moment habe ich keine Termine. Ich kann schauen, was zu dir passt, oder einen Menschen fragen.
offers-news = Ich kann dir schreiben, wenn es ein neues Angebot gibt. Wähle, was dich interessiert. Ohne deinen Tipp schreibe ich nichts. Du kannst jederzeit aufhören: 🔕
offers-news-on = 🔔 Gut. Ich schreibe dir, wenn es etwas Neues gibt: { TERM($name) }. Du kannst jederzeit aufhören.
offers-news-off = 🔕 Gut. Ich schreibe dir nicht mehr über Neues: { TERM($name) }.
offers-about-mim =
    Das Modellprojekt Integration gibt es seit Oktober 2024 in der ZUE Münster (Albersloher Weg).
    Es hilft Menschen, die dort wohnen: Werkstattbesuche, Ausprobieren im Handwerk, Beratung, Deutsch, Sport.
    Koordination: Bezirksregierung Münster und Polizeipräsidium Münster. Dabei sind zum Beispiel HWK Münster, IHK Nord Westfalen, die Kreishandwerkerschaften, GEBA und die Agentur für Arbeit Ahlen-Münster.
    Quelle: Handwerkskammer Münster und Bezirksregierung Münster, letzter Stand Januar 2026.
offers-ended =
    🏁 { TERM($programme) } gibt es nicht mehr. Es ist zu Ende seit { DAY($ended) }.
    Quelle: { $source }
offers-ended-next = Ich kann schauen, was es heute für dich gibt. Dafür brauche ich nur deinen Ort.
offers-women =
    Ob es Kinderbetreuung oder eine Gruppe nur für Frauen gibt, weiß ich noch nicht. Ich habe die Organisation gefragt. Deine Nummer: { $code }.
    Ich verspreche nichts, bevor ich eine Antwort habe.
offers-directions =
    Treffpunkt: { TERM($point) }
    Sei bitte um { HOUR($meet) } Uhr da: { DAY($meet) }.
    Wenn der Ort in einer anderen Stadt ist: Frag zuerst, ob du reisen darfst.
    Wer das Ticket bezahlt und was du mitbringen musst, frage ich gern für dich nach.
offers-directions-before = Es geht um diesen Termin: { TERM($module) } – { TERM($title) }, { WHEN($start) } Uhr. Er ist noch nicht gebucht.
offers-directions-call = Für einen Rückruf musst du nirgends hin. Ein Mensch schreibt dir hier im Chat.
offers-directions-cost =
    Alle Angebote sind kostenlos, wenn nichts anderes dabei steht.
    { $alone ->
        [1] Soll jemand mitkommen? Ein Mensch fragt für dich nach, ob das geht.
       *[0] Soll jemand mitkommen? Dann schreib zum Beispiel „2 Personen“. Jede Person braucht einen Platz.
    }
offers-directions-home =
    Das ist bei deiner Unterkunft am Albersloher Weg in Münster. Bis dorthin brauchst du keinen Bus.
    Karte: https://www.openstreetmap.org/search?query=Albersloher%20Weg%20M%C3%BCnster
offers-directions-pin = 📍 Der Treffpunkt auf der Karte:
offers-directions-none = Du hast noch keinen Termin. Wenn du einen buchst, sage ich dir Ort und Zeit. Hast du eine andere Frage zum Weg?
offers-employer =
    Danke, dass Sie helfen möchten! Betriebe beraten die Willkommenslotsen kostenlos: bei der Handwerkskammer (HWK) Münster und bei der IHK Nord Westfalen.
    Über andere Personen gebe ich keine Auskunft. Ein Mensch kann Ihnen weiterhelfen.
