# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 Übersetzt. Noch niemand mit dieser Muttersprache hat es geprüft.
note-stale = 🌐 Der deutsche Text ist neuer. Diese Übersetzung kann alt sein.
note-borrowed = 🌐 Das gibt es noch nicht ganz in deiner Sprache. Hier steht es auf: { $language }. Tippe auf den Knopf, dann kommt es auf Deutsch.
note-too-old = Diese Antwort ist schon alt. Ich habe sie nicht mehr. Frag bitte noch einmal.
btn-in-german = Deutsch
