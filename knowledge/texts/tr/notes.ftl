# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 Çeviri. Ana dili Türkçe olan biri henüz kontrol etmedi.
note-stale = 🌐 Almanca metin daha yeni. Bu çeviri eski olabilir.
note-borrowed = 🌐 Bunun hepsi henüz sizin dilinizde yok. Buradaki dil: { $language }. Almancası için düğmeye dokunun.
note-too-old = Bu cevap eski, artık bende yok. Lütfen tekrar sorun.
btn-in-german = Deutsch
