# A case: what a person is told about it, and what the staff answers with one tap.

handoff-claimed = Jetzt liest ein Mensch: { $institution }. Bis zum Ende eures Gesprächs bin ich, der Bot, still.
handoff-colleague = Jetzt hilft dir ein anderer Mensch von: { $institution }.
handoff-released = Der Mensch ist gerade nicht mehr da. Deine Anfrage { $code } wartet auf den nächsten. So lange antworte ich, der Bot, wieder.
handoff-closed = Das Gespräch mit { $institution } ist zu Ende. Ich, der Bot, antworte wieder. Ist alles geklärt?
handoff-closed-unread = Deine Anfrage { $code } ist geschlossen. Brauchst du noch einen Menschen? Schreib: /human
handoff-late = Entschuldigung. Auf deine Anfrage { $code } hat noch niemand geantwortet. Wir haben sie nicht vergessen. Ich habe noch einmal Bescheid gesagt.
handoff-from-human = 👤 { $institution }:
handoff-machine = 🌐 Von einer Maschine übersetzt. Sie kann Fehler machen. Das Original:
handoff-share = Ich habe nur das Nötigste weitergegeben: deine Sprache und das Thema. Darf ich auch weitergeben, was du hier geschrieben hast und welche Termine du hast?
handoff-shared = Gut, ich habe es weitergegeben.
handoff-not-shared = Gut, ich gebe nicht mehr weiter.
handoff-waiting = Vor dir warten: { $before }. Wir wollen antworten bis { WHEN($due) }.
handoff-still-here =
    Ich bin noch da. Ein Mensch ist gerufen. Deine Nummer: { $code }.
    Bist du jetzt in Gefahr? Ruf 112 an. Geh bitte zu jemandem, dem du vertraust.
    Du kannst hier weiter schreiben.
handoff-waiting-closed = Jetzt ist niemand da. Ab { WHEN($opens) } liest wieder ein Mensch. Vor dir warten: { $before }. Wir wollen antworten bis { WHEN($due) }.
handoff-closed-until = Jetzt ist niemand da. Ab { WHEN($opens) } liest wieder ein Mensch.
handoff-not-passed-on = Das kann ich dem Menschen nicht weitergeben. Weitergeben kann ich: Text, Fotos, Sprach-Nachrichten und PDF-Dateien, bis { $most } MB.

btn-settled-yes = ✅ Ja, alles gut
btn-settled-no = Nein, noch nicht
btn-share-yes = ✅ Ja, weitergeben
btn-share-no = Nein, nur das

# Canned answers: the staff picks the German one, the person reads theirs.

canned-hello = Guten Tag, ich bin ein Mensch und lese jetzt deine Nachricht.
canned-please-wait = Ich frage nach und schreibe dir hier wieder. Bitte warte etwas.
canned-tell-more = Kannst du mir das bitte genauer schreiben?
canned-call = Dürfen wir dich anrufen? Schreib bitte deine Nummer und wann es passt.
canned-meet = Möchtest du mit uns sprechen? Schreib bitte, an welchen Tagen du kannst.
canned-bring-papers = Bring bitte deine Papiere mit. Schick sie nicht hier im Chat.
canned-letter-today = Bitte lass den Brief heute von einer Beratung prüfen. Wir rechnen hier keine Frist aus.
canned-other-place = Dabei können wir leider nicht helfen. Ich suche für dich die richtige Stelle.
canned-interpreter = Brauchst du jemanden, der übersetzt? Schreib bitte Ja oder Nein.
canned-goodbye = Ich beende jetzt unser Gespräch. Du kannst dich immer wieder melden.
