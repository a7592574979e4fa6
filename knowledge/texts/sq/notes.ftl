# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 Përkthim. Ende nuk e ka kontrolluar dikush që e ka gjuhë amtare.
note-stale = 🌐 Teksti gjermanisht është më i ri. Ky përkthim mund të jetë i vjetër.
note-borrowed = 🌐 Kjo nuk është ende e gjitha në gjuhën tënde. Këtu gjuha është: { $language }. Shtyp butonin për gjermanisht.
note-too-old = Kjo përgjigje është e vjetër dhe nuk e kam më. Të lutem pyet përsëri.
btn-in-german = Deutsch
