# Legal hints: the frame around the rule. The rules themselves stand in hints.ftl.
# The invisible mark U+200F opens a line without a Persian word, so that it runs from right to left.

legal-hint =
    ‏{ TERM($hint) }
    ‏⚖️ { $norm }. منبع: { $source }، تاریخ: { DATE($dated) }. این را دوباره بررسی می‌کنیم تا { DATE($review) }.
legal-hint-changed =
    ⚠️ این قاعده در جون (ژوئن) 2026 تغییر کرد. صفحه‌های قدیمی اینترنت اغلب چیز دیگری می‌گویند.
    ‏{ TERM($hint) }
    ‏⚖️ { $norm }. منبع: { $source }، تاریخ: { DATE($dated) }. این را دوباره بررسی می‌کنیم تا { DATE($review) }.
legal-must-be-checked = در این باره به اندازه کافی مطمئن نیستم. یک انسان باید آن را بررسی کند. نمی‌خواهم به شما چیز غلط بگویم.
legal-general-close = این معلومات عمومی است، مشاوره حقوقی نیست. برای شما اداره (Behörde) تصمیم می‌گیرد. یک انسان می‌تواند سند شما را با شما ببیند.
legal-ask-paper = کدام سند را دارید؟ لطفاً به من عکس نفرستید. مجبور نیستید بگویید.
legal-ask-months = چند ماه است که در آلمان ثبت شده‌اید؟
legal-offer-advice =
    این معلومات عمومی است. درباره وضعیت شما اداره (Behörde) تصمیم می‌گیرد.
    بخش Berufsberatung (مشاوره شغلی) در Agentur für Arbeit (اداره کار) می‌تواند سند شما را با شما ببیند. وقت بعدی: { WHEN($start) }. وقت می‌خواهید؟
legal-offer-human =
    این معلومات عمومی است. درباره وضعیت شما اداره (Behörde) تصمیم می‌گیرد.
    می‌خواهید در این باره با یک انسان صحبت کنید؟
legal-done = خوب است. حالا می‌خواهید چه کار کنید؟
legal-ask-have = چه چیزی از قبل دارید؟ بعد راه‌های مناسب برای نیروی متخصص را به شما نشان می‌دهم.
legal-ask-route-paper = حالا کدام سند را دارید؟ این که کدام راه باز است، به سند بستگی دارد. مجبور نیستید بگویید.
legal-routes-close = این معلومات عمومی است، مشاوره حقوقی نیست. درخواست پناهندگی خود را پس نگیرید، پیش از آن که با یک مرکز مشاوره صحبت کرده باشید.
