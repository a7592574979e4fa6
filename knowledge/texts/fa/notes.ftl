# Below an answer: how far its words can be trusted. The button beside it shows the German original.

note-unchecked = 🌐 ترجمه است. هنوز کسی که زبان مادری‌اش فارسی است آن را بررسی نکرده است.
note-stale = 🌐 متن آلمانی جدیدتر است. شاید این ترجمه قدیمی باشد.
note-borrowed = 🌐 همهٔ این متن هنوز به زبان شما نیست. این‌جا به این زبان است: { $language }. برای آلمانی دکمه را فشار دهید.
note-too-old = این جواب قدیمی است و من دیگر آن را ندارم. لطفاً دوباره بپرسید.
btn-in-german = Deutsch
