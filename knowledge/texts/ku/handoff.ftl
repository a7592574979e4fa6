# Reaching a human, and what must reach one at once.

handoff-opened =
    Min daxwaza te gihand. Mirovek li vir di sohbetê de bersiva te dide. Hejmara te: { $code }.
    Bi şev û di dawiya hefteyê de demeke dirêjtir dikişîne. Di xetereyê de: 112 an 110.
handoff-open-already = Daxwaza te { $code } jixwe li ba mirovekî ye. Ji kerema xwe hinekî din li bendê be.
handoff-call-back = Tu dikarî demekê jî hilbijêrî ku kesek bi te re têkilî dayne.
handoff-contact =
    Tu dikarî telefon jî bikî:
    { $institution }
    ☎️ { $phone } (kontrolkirî: { DATE($checked) })
handoff-contact-unchecked = Cihê rast ji bo vê: { $institution }. Hejmareke telefonê ya kontrolkirî hê li ba min tune.
handoff-urgent-opened = Min gazî mirovekî kir. Hejmara te: { $code }. Tu dikarî li vir bêtir binivîsî.
handoff-esc-medical-emergency =
    🚑 Niha telefonî 112 bike. Ew doktorê acîl e. Telefon bêpere ye.
    Bibêje: tu li ku yî, çi bûye.
    Li kampê: Yekser here ba ewlekariyê (Security) an beşa tenduristiyê.
handoff-esc-mental-crisis-suicide =
    Baş e ku tu vê dinivîsî. Tu ne bi tenê yî.
    Tu di xetereyê de yî? Niha telefonî 112 bike. Telefon bêpere ye.
    Li kampê tîma alîkariyê (Betreuungsdienst) şev û roj li wir e. Ji kerema xwe niha here ba mirovekî ku tu pê bawer î.
    Ez li vir dimînim. Tu niha di ewlehiyê de yî?
handoff-esc-violence-exploitation =
    Ev ne sûcê te ye.
    Di xetereyê de: 110 (polîs) an 112.
    Telefona alîkariyê ji bo jinan li dijî tundiyê: 116 016. Şev û roj, bêpere, bi gelek zimanan.
    Meaşê te nayê dayîn an kesekî kaxezên te birine? Şêwirmendiya “Faire Integration” bêpere alîkariyê dike.
    Tu dixwazî bi mirovekî re biaxivî? Ez tenê tiştê ku tu dixwazî digihînim.
handoff-weekend = Di dawiya hefteyê de: Ji tîma alîkariyê ya kampê (Betreuungsdienst) bipirse. Zerfê jî bi xwe re bibe.
handoff-letter-today = Bila îro li nameyê binêrin: li Verfahrensberatung (şêwirmendiya penaberiyê), eger ew li kampa te hebe, an li şêwirmendiyeke din a penaberiyê (Asylberatung), li Münster mînak GGUA.
handoff-esc-rejection-deadline-lawsuit =
    ⏰ Ev girîng e. Di nameyê de dibe ku dema dawî (Frist) hebe. Ew dikare pir kurt be.
    { handoff-letter-today }
    { handoff-weekend }
    Ji kerema xwe wêne ji min re neşîne. Ez dema dawî (Frist) hesab nakim.
handoff-esc-deportation-fear =
    Ez fêm dikim ku tu ditirsî. Ez nikarim bibêjim, çi dibe.
    Ji kerema xwe îro bi Verfahrensberatung (şêwirmendiya penaberiyê) an Asylberatung re biaxive, li Münster mînak bi GGUA re. Ev bêpere ye.
handoff-esc-identity-passport-crime =
    Ji kerema xwe li ser vê êdî tiştekî ji min re nenivîse. Ez jî ji te napirsim.
    Pêşî bi şêwirmendiyekê (Beratung) re biaxive, berî ku tu tiştekî binivîsî, îmze bikî an herî balyozxaneyekê.
handoff-esc-complaint-discrimination =
    Spas ku tu vê dibêjî. Mafê te heye ku tu gilî bikî.
    Ya herî baş li cihekî giliyê yê serbixwe (Beschwerdestelle) ye. Ew ne ji wan kesan e, yên ku tu ji wan gilî dikî. Gelo ew li kampa te heye, mirovek dikare ji bo te bipirse.
    Ez bi serê xwe giliyê te naşînim polîs. Mirovek alîkariya te bike?
handoff-on-hold = Pirsên te yên din û randevûya te niha li bendê ne. Tiştek winda nabe.
handoff-gentle-question =
    Ez dikarim kurt bipirsim: Tu baş î? Tu niha di ewlehiyê de yî?
    Eger na: Di xetereyê de telefonî 112 (doktorê acîl) an 110 (polîs) bike. Mirovek jî dikare bi te re biaxive.
handoff-guardian = Gelo weliyê te (Vormund) an kesê ku li te dinêre dizane ku tu li alîkariyê digerî? Ne mecbûr e ku tu bibêjî.
handoff-told-guardian = Spas. Min ew gihand.
handoff-told-from-noon = Min gihand: ya herî baş piştî saet 12. Mirovek li vir di chatê de ji te re dinivîse. Ji bo vê hejmara telefonê ne hewce ye.
handoff-told-until-noon = Min gihand: ya herî baş berî saet 12. Mirovek li vir di chatê de ji te re dinivîse. Ji bo vê hejmara telefonê ne hewce ye.
