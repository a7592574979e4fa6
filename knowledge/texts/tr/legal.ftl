# Legal hints: the frame around the rule. The rules themselves stand in hints.ftl.

legal-hint =
    { TERM($hint) }
    ⚖️ { $norm }. Kaynak: { $source }, bilgi tarihi: { DATE($dated) }. Bunu en geç şu tarihte yeniden kontrol ederiz: { DATE($review) }.
legal-hint-changed =
    ⚠️ Bu kural Haziran 2026’da değişti. Eski internet sayfalarında çoğu kez başka bir şey yazar.
    { TERM($hint) }
    ⚖️ { $norm }. Kaynak: { $source }, bilgi tarihi: { DATE($dated) }. Bunu en geç şu tarihte yeniden kontrol ederiz: { DATE($review) }.
legal-red-flag = ❗ Bu önemli bir konu. Bu sizinle mi ilgili? O zaman lütfen bugün bir danışma merkezine gidin. Bir görevli size yeri gösterir.
legal-must-be-checked = Bundan yeterince emin değilim. Bir kişinin kontrol etmesi gerekir. Size yanlış bir şey söylemek istemem.
legal-general-close = Bu genel bir bilgidir, hukuki danışma değildir. Sizin için kararı resmî daire (Behörde) verir. Bir kişi belgenize sizinle birlikte bakabilir.
legal-ask-paper = Hangi belgeniz var? Lütfen bana fotoğraf göndermeyin. Söylemek zorunda değilsiniz.
legal-ask-paper-again = Soruma dönelim: Hangi belgeniz var? Söylemek zorunda değilsiniz.
legal-ask-months = Kaç aydır Almanya’da kayıtlısınız?
legal-offer-advice =
    Bu genel bir bilgidir. Sizin durumunuz hakkında resmî daire (Behörde) karar verir.
    Agentur für Arbeit’ın (İş Ajansı) meslek danışması (Berufsberatung) belgenize sizinle birlikte bakabilir. Sonraki randevu: { WHEN($start) }. Randevu ister misiniz?
legal-offer-advice-again = Danışmaya dönelim: { WHEN($start) }. Bu randevuyu ister misiniz?
legal-offer-human =
    Bu genel bir bilgidir. Sizin durumunuz hakkında resmî daire (Behörde) karar verir.
    Bu konuda gerçek bir kişiyle konuşmak ister misiniz?
legal-done = Tamam. Şimdi ne yapmak istersiniz?
legal-ask-have = Elinizde ne var? Size uyan kalifiye çalışan yollarını göstereyim.
legal-ask-route-paper = Şu anda hangi belgeniz var? Hangi yolun açık olduğu buna bağlıdır. Söylemek zorunda değilsiniz.
legal-routes-close = Bu genel bilgidir, hukuki danışmanlık değildir. Bir danışma merkeziyle konuşmadan iltica başvurunuzu geri çekmeyin.
