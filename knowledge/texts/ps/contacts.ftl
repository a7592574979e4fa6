### Contacts: contact-<id> is the name of the institution, -role what it does.
# The invisible mark U+200F opens a name that begins without a Pashto word, so that it runs from right to left.
# 116 016 stands between U+2066 and U+2069; without them the two halves would change places.

contact-hwk-muenster = ‏Handwerkskammer (HWK) Münster (د کسبګرو خونه)
contact-hwk-muenster-ausbildung = ‏HWK Münster، د Ausbildung د ځای په موندلو کې مرسته
contact-bezreg-muenster = ‏Bezirksregierung Münster (د سیمې اداره)
contact-ihk-nordwestfalen = ‏IHK Nord Westfalen (د سوداګرۍ او صنایعو خونه)
contact-agentur = ‏Agentur für Arbeit (د کار اداره)
contact-zab-coesfeld = ‏Zentrale Ausländerbehörde (ZAB) Coesfeld (د بهرنیانو مرکزي اداره)
contact-kreis-wesel = KIM Kreis Wesel
contact-ki-wuppertal = ‏Kommunales Integrationszentrum Wuppertal (د ادغام مرکز)
contact-kim = ستاسو په ښار یا سیمه کې KIM
contact-jmd = Jugendmigrationsdienst (JMD)
contact-mbe = Migrationsberatung (MBE)
contact-iq = Förderprogramm IQ
contact-gruenbau = GrünBau Dortmund
contact-vmdo = VMDO Dortmund
contact-hwk-dortmund = ‏Handwerkskammer (HWK) Dortmund (د کسبګرو خونه)
contact-ihk-region-dortmund = د Dortmund په سیمه کې IHK
contact-hausbetreuung = ستاسو د اوسېدو په ځای کې د مرستې ډله (Betreuung)
contact-asylverfahrensberatung = ‏Asylverfahrensberatung (په کمپ کې د پناه غوښتنې د پروسې مشوره)
contact-ggua = GGUA Flüchtlingshilfe Münster
contact-caritas-jaz = Caritas Jugendausbildungszentrum (JAZ) Münster
contact-jugendamt = ‏Jugendamt (د ځوانانو اداره)
contact-polizei-muenster = د Münster پولیس
contact-faire-integration = ‏Faire Integration (د کار د حقونو مشوره)
contact-klausenhof = Akademie Klausenhof
contact-emergency = عاجل ډاکټر او اطفائیه: 112
contact-police-emergency = پولیس: 110
contact-violence-helpline = د ښځو پر وړاندې د تاوتریخوالي د مرستې ټلیفون: ⁦116 016⁩
contact-medical-on-call = د نوبتي ډاکټر خدمت (Bereitschaftsdienst)
contact-crisis-line = ‏TelefonSeelsorge (د رواني مرستې ټلیفون)
contact-crisis-line-eu = ‏TelefonSeelsorge (د رواني مرستې ټلیفون)
