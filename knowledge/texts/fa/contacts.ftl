### Contacts: contact-<id> is the name of the institution, -role what it does.
# The invisible mark U+200F opens a name that begins without a Persian word, so that it runs from right to left.
# 116 016 stands between U+2066 and U+2069; without them the two halves would change places.

contact-hwk-muenster = ‏Handwerkskammer (HWK) Münster (اتاق پیشه‌وران)
contact-hwk-muenster-ausbildung = ‏HWK Münster، کمک برای پیدا کردن جای Ausbildung
contact-bezreg-muenster = ‏Bezirksregierung Münster (اداره منطقه)
contact-ihk-nordwestfalen = ‏IHK Nord Westfalen (اتاق صنعت و تجارت)
contact-agentur = ‏Agentur für Arbeit (اداره کار)
contact-zab-coesfeld = ‏Zentrale Ausländerbehörde (ZAB) Coesfeld (اداره مرکزی امور خارجی‌ها)
contact-kreis-wesel = KIM Kreis Wesel
contact-ki-wuppertal = ‏Kommunales Integrationszentrum Wuppertal (مرکز ادغام)
contact-kim = ‏KIM در شهر یا منطقه شما
contact-jmd = Jugendmigrationsdienst (JMD)
contact-mbe = Migrationsberatung (MBE)
contact-iq = Förderprogramm IQ
contact-gruenbau = GrünBau Dortmund
contact-vmdo = VMDO Dortmund
contact-hwk-dortmund = ‏Handwerkskammer (HWK) Dortmund (اتاق پیشه‌وران)
contact-ihk-region-dortmund = ‏IHK در منطقه Dortmund
contact-hausbetreuung = تیم کمک (Betreuung) در محل زندگی شما
contact-asylverfahrensberatung = ‏Asylverfahrensberatung (مشاوره روند پناهندگی در کمپ)
contact-ggua = GGUA Flüchtlingshilfe Münster
contact-caritas-jaz = Caritas Jugendausbildungszentrum (JAZ) Münster
contact-jugendamt = ‏Jugendamt (اداره جوانان)
contact-polizei-muenster = پولیس Münster
contact-faire-integration = ‏Faire Integration (مشاوره حقوق کار)
contact-klausenhof = Akademie Klausenhof
contact-emergency = داکتر عاجل و اطفائیه (آتش‌نشانی): 112
contact-police-emergency = پولیس: 110
contact-violence-helpline = تلفون کمک برای زنان در برابر خشونت: ⁦116 016⁩
contact-medical-on-call = خدمات داکتر نوبتی (Bereitschaftsdienst)
contact-crisis-line = ‏TelefonSeelsorge (تلفون کمک روحی)
contact-crisis-line-eu = ‏TelefonSeelsorge (تلفون کمک روحی)
