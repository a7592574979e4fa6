# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 Translated. Not yet checked by a native speaker.
note-stale = 🌐 The German text is newer. This translation may be out of date.
note-borrowed = 🌐 Not all of this is in your language yet. Here it is in: { $language }. Tap the button for German.
note-too-old = This answer is old and I do not have it any more. Please ask again.
btn-in-german = Deutsch
