### Legal hints in general words. .version names the version of the record that the words translate.

# Documents
hint-doc-duldung-light = Haddii Duldung-ka ku qoran tahay „für Personen mit ungeklärter Identität“ (dadka aqoonsigoodu aanu caddayn), shaqo sida caadiga ah lama oggola. Taasi way is beddeli kartaa. Marka hore la hadal xafiis la-talin ah, intaanad waxba samayn.
    .version = 1
hint-doc-ausbildungsduldung = Qofka haysta Ausbildungsduldung (Duldung tababar xirfadeed) sida caadiga ah wuu joogi karaa inta Ausbildung-ku socdo oo dhan. Waxaa loo baahan yahay heshiis rugta (Kammer) ka diiwaangashan, waxaana jira shuruudo ku saabsan aqoonsiga. Inay buuxsameen, xafiis la-talin ah waa inuu hubiyo.
    .version = 1
hint-doc-16g = Tan iyo Maarso 2024 waxaa sidoo kale jirta Aufenthaltserlaubnis (sharci deggenaansho) loogu talagalay Ausbildung, tababarka xirfadda (§ 16g). Way ka fiican tahay Duldung. Sida caadiga ah waxaa loo baahan yahay baasaboor iyo lacag nolosha ku filan; BAB (lacagta caawinta tababarka) waa la oggol yahay.
    .version = 1
hint-doc-ae-25-4a = Dadka lagu sameeyay ka ganacsi dad ama dhiig-miirasho daran waxay leeyihiin xuquuq gaar ah iyo ugu yaraan saddex bilood oo ay ku fikiraan. Isla markiiba la hadal xafiis la-talin oo khabiir ku ah. Khasab ma aha inaad arrintan aniga iigu soo qorto.
    .version = 1
hint-doc-24 = Dadka ka yimid Ukraine inta badan waxay helaan Aufenthaltserlaubnis (sharci deggenaansho) § 24. Kuwii ansax ahaa 1 Febraayo 2026 waxay ansax yihiin ilaa 4 Maarso 2027. Shaqo sida caadiga ah waa lagu oggol yahay.
    .version = 1
hint-doc-fiktion = Qofka kordhin codsada ka hor dhammaadka Aufenthaltserlaubnis (sharciga deggenaanshaha) xuquuqdiisii hore wuu sii haystaa ilaa hay’adda dowladdu go’aan gaarto. Warqadda taas loo bixiyo waxaa la yiraahdaa Fiktionsbescheinigung. Muhiim: mar walba codso intaanay dhicin.
    .version = 1
hint-doc-gueb = Grenzübertrittsbescheinigung (warqadda ka bixitaanka xuduudda) ma aha Duldung. Macnaheedu waa: ilaa maalin go’an qofku waa inuu dalka ka baxo. Isla markiiba tag xafiis la-talin ah.
    .version = 1

# Work
hint-work-look-at-paper = Warqaddaada eeg. Inta badan waxaa ku qoran weedh shaqada ku saabsan. „Erwerbstätigkeit erlaubt“ macnaheedu waa: shaqo kasta waa la oggol yahay. „Beschäftigung nur mit Genehmigung“ ama „nur mit Erlaubnis“ macnaheedu waa: marka hore hay’adda dowladda weydii. „Erwerbstätigkeit nicht gestattet“ macnaheedu waa: hadda maya, way is beddeli kartaa.
    .version = 1
hint-work-gestattung-zue = Qofka kiiskiisa magangelyadu socdo ee ay khasab ku tahay inuu ZUE dego, bilowga wuu sugaa. Saddex bilood ka dib diiwaangelinta, hay’adda dowladdu sida caadiga ah way oggolaan kartaa shaqo; haddii shuruudaha oo dhan buuxsamaan, khasab ayay ku tahay inay oggolaato. Shaqo kasta marka hore oggolaansho ayaa loo baahan yahay. Mararka qaarkood way ka dheer tahay ama ma suurtagasho. Xeerkani waa cusub yahay tan iyo Juun 2026. Hay’adda dowladda ayaa go’aan gaarta.
    .version = 1
hint-work-gestattung-zue-6m = Mararka qaarkood waa lix bilood halkii saddex ka ahaan lahayd: haddii Jarmalku weydiiyay waddan kale oo EU ah, ama haddii qofku halkaas ilaalin hore u haysto. Xeerkani waa cusub yahay tan iyo Juun 2026.
    .version = 1
hint-work-gestattung-zue-ban = Haddii kiiska magangelyada si degdeg ah loo wado (beschleunigt), inta badan oggolaansho shaqo lama helo. Qofka si weyn u jebiya waajibaadkiisana waa inaan la siin. Xafiis la-talin ah weydii nooca habraaca kiiskaagu ku socdo.
    .version = 1
hint-work-gestattung-kommune = Qofka kiiskiisa magangelyadu socdo, magaalo deggan, Jarmalkana joogay saddex bilood, sida caadiga ah xaq ayuu u leeyahay oggolaansho shaqo. Inta badan Arbeitsagentur (xafiiska shaqada) waa inay oggolaato. Oggolaanshaha waxaa loo baahan yahay ka hor maalinta koowaad. Hay’adda dowladda ayaa go’aan gaarta.
    .version = 1
hint-work-safe-countries = Dadka ka yimid „sichere Herkunftsstaaten“ (waddamada loo tiriyo inay ammaan yihiin) xeerar adag ayaa ku saabsan. Inta kiiska magangelyadu socdo shaqo inta badan lama oggola. Waxyaabo ka reeban ayaa jira. Xafiis la-talin ah weydii intaanad wax saxiixin.
    .version = 1
hint-work-duldung-zue = Qofka Duldung haysta ee hoyga gobolka deggan, hay’adda dowladdu sida caadiga ah waa inay shaqo u oggolaato lix bilood oo Duldung ah ka dib. Baasaboor ansax ah ama Ausbildung (tababar xirfadeed) awgeed waxay noqon kartaa saddex bilood. Taasi ma khusayso haddii tarxiilka hore loo diyaarinayo. Hay’adda dowladda ayaa go’aan gaarta.
    .version = 1
hint-work-duldung = Qofka Duldung haysta, Ausländerbehörde (xafiiska ajaanibta) sida caadiga ah waa inay shaqo u oggolaato haddii Arbeitsagentur (xafiiska shaqada) oggolaato. Taas inta badan waa in qofku Jarmalka joogay saddex bilood. Sababo lagu diido ayaa jira. Hay’adda dowladda ayaa go’aan gaarta.
    .version = 1
hint-work-no-voluntary-return-form = Taxaddar: qofka codsada lacagta dib-u-noqoshada ikhtiyaariga ah wuu waayi karaa oggolaanshaha shaqada ama Ausbildungsduldung (Duldung tababar xirfadeed). Ka hor la hadal xafiis la-talin oo madax-bannaan.
    .version = 1
hint-work-titles = Qofka haysta Aufenthaltserlaubnis (sharci deggenaansho) inta badan shaqo kasta waa loo oggol yahay. Kaarka markaa waxaa ku qoran „Erwerbstätigkeit erlaubt“ (shaqo waa la oggol yahay). Tani waxay khusaysaa tusaale ahaan qaxootiga la aqoonsaday iyo § 24. Oggolaanshaha qaarkood xad ayay leeyihiin.
    .version = 1
hint-work-no-ba = Mararka qaarkood oggolaanshaha Arbeitsagentur (xafiiska shaqada) looma baahna: tusaale Ausbildung (tababar xirfadeed), Praktikum-yada qaarkood, Freiwilligendienst (adeegga mutadawacnimada) iyo afar sano oo Jarmalka la joogay ka dib. Oggolaanshaha hay’adda dowladda si kastaba waa loo baahan yahay.
    .version = 1
hint-work-vorrang = Qofka haysta Gestattung ama Duldung, Arbeitsagentur (xafiiska shaqada) mar dambe ma eegto in dad kale shaqada codsadeen. Waxay eegtaa in mushaharka iyo saacadaha shaqadu caddaalad yihiin.
    .version = 1
hint-work-self-employed = Qofka haysta Gestattung ama deggan hoyga gobolka, ganacsi gaar ah (isu-shaqayn) sida caadiga ah lama oggola. Xitaa shaqada gaynta alaabta ee biil lagu qaato waxay noqon kartaa isu-shaqayn. Qofka haysta Aufenthaltserlaubnis (sharci deggenaansho) qaxooti ahaan waa loo oggol yahay.
    .version = 1
hint-work-praktikum = Praktikum (tababar shaqo) inta badan waa shaqo. Qofka haysta Gestattung ama Duldung marka hore wuxuu u baahan yahay oggolaansho hay’adda dowladda. Orientierungspraktikum (Praktikum xirfad doorasho) ilaa saddex bilood, Pflichtpraktikum (Praktikum khasab ah) ama Einstiegsqualifizierung (Praktikum dheer oo Ausbildung ka horreeya) oggolaanshaha Arbeitsagentur (xafiiska shaqada) looma baahna. ZUE gudaheeda waqtiga sugitaanku sidoo kale wuu jiraa.
    .version = 1
hint-work-hospitation = Daawasho keliya (Hospitation, Werkstattbesuch) shaqo ma aha. Sida caadiga ah oggolaansho looma baahna. Qofka wax la qabta wuu shaqeeyaa, xitaa lacag la’aan. Sidaa darteed Probearbeit (shaqo tijaabo ah) marka hore oggolaansho ayay u baahan tahay.
    .version = 1
hint-work-ausbildung = Ausbildung (tababar xirfadeed) waa suurtagal haddii Ausländerbehörde (xafiiska ajaanibta) oggolaato. Oggolaanshaha Arbeitsagentur (xafiiska shaqada) looma baahna. ZUE gudaheeda sida caadiga ah waxaa jira sugitaan saddex bilood ah. In oggolaanshuhu yimaado, hay’adda dowladda ayaa go’aan ka gaarta.
    .version = 1
hint-work-minijob = Minijob (shaqo yar) iyaduna waa shaqo. Qofka haysta Gestattung ama Duldung marka hore oggolaansho ayuu u baahan yahay. Xadku 2026 waa 603 yuuro bishii.
    .version = 1
hint-work-mindestlohn = Qof kasta xaq ayuu u leeyahay Mindestlohn (mushaharka ugu yar), warqad kasta ha haystee. 2026 waa 13,90 yuuro saacaddii. Laga bilaabo 1 Janaayo 2027 waa 14,60 yuuro. Ausbildung (tababar xirfadeed) xeer u gaar ah ayay leedahay.
    .version = 1
hint-work-leiharbeit = Shaqada Zeitarbeitsfirma (shirkad shaqaale kiraysa) qofka haysta Gestattung ama Duldung hadda guud ahaan kama mamnuuc aha. Oggolaansho si kastaba waa loo baahan yahay.
    .version = 1
hint-work-who-decides = Qofka ZUE deggan sida caadiga ah wuxuu weydiiyaa Zentrale Ausländerbehörde (ZAB, xafiiska dhexe ee ajaanibta), ee ma aha BAMF. Degmada Münster waa ZAB Coesfeld. Qofka magaalo deggan wuxuu weydiiyaa Ausländerbehörde (xafiiska ajaanibta) ee halkaas. Hay’adda lafteeda ayaa weydiisa Arbeitsagentur (xafiiska shaqada).
    .version = 1
hint-work-how-to-apply = Inta badan waa sidan: 1. Hel shaqo ama boos. 2. Shirkaddu waxay buuxisaa foom shaqada ku saabsan. 3. Codsiga waxaa la geeyaa hay’adda dowladda. 4. Waxaa la sugaa oggolaanshaha qoran. Markaas oo keliya ayay shaqadu bilaabataa.
    .version = 1
hint-work-employer-duties = Shirkaddu waa inay warqadda hubiso oo koobi hayso. Taasi waa caadi.
    .version = 1
hint-work-illegal = Shaqo oggolaansho la’aan ah waa khatar. Way noqon kartaa wax la ciqaabo, mar dambena dhib way keeni kartaa. Si kastaba xaq ayaa loo leeyahay mushaharka. Caawimo raadso haddii shirkad aanay lacagta bixin.
    .version = 1
hint-work-ehrenamt = Caawimo ikhtiyaari ah oo mushahar la’aan ah, tusaale naadi ciyaareed, inta badan shaqo ma aha. Ka hor weydii haddii aanad hubin. Freiwilligendienst (adeegga mutadawacnimada: FSJ, BFD) oggolaansho ayuu u baahan yahay.
    .version = 1
hint-work-income-report = Qofka hela Asylbewerberleistungen (lacagta magangelyo-doonka) ee shaqo bilaaba, ugu dambayn maalinta saddexaad waa inuu u sheego xafiiska lacagta bixiya. Qayb mushaharka ka mid ah waa la xisaabiyaa, qaybna way kuu haraysaa.
    .version = 1
hint-work-labour-rights-advice = Waxaa jirta la-talin bilaash ah oo xuquuqda shaqada ku saabsan, loogu talagalay dadka ka yimid waddamo EU-da ka baxsan: mushahar, shaqo ka eryid iyo saacadaha shaqada.
    .version = 1

# Language
hint-lang-ik-claim = Qaxootiga la aqoonsaday sida caadiga ah xaq ayay u leeyihiin Integrationskurs (koorsada is-dhexgalka). Xaqaasi wuxuu jiraa hal sano laga bilaabo Aufenthaltserlaubnis (sharciga deggenaanshaha). Goor hore iska diiwaangeli.
    .version = 1
hint-lang-ik-stop = Qofka haysta Gestattung, Duldung ama § 24 waagii hore wuxuu codsan karay boos Integrationskurs (koorsada is-dhexgalka). 2026 BAMF tan boosas cusub uma bixiso ilaa wargelin dambe. Boosaskii hore loo oggolaaday weli way ansax yihiin. Inay maanta weli sidaas tahay, qof waa inuu hubiyo.
    .version = 1
hint-lang-ik-obligation = Dariiqyo kale ayaa Integrationskurs (koorsada is-dhexgalka) lagu galo: Jobcenter, Ausländerbehörde (xafiiska ajaanibta) ama Sozialamt (xafiiska caawinta bulshada) ayaa qof koorsada ku waajibin kara. Halkaas weydii ama xafiis la-talin ah weydii.
    .version = 1
hint-lang-bsk = Berufssprachkurse (koorsooyinka Jarmalka shaqada) waxay caawiyaan shaqada iyo Ausbildung (tababarka xirfadda). Inta badan waxaa loo baahan yahay B1, koorsooyinka qaarkood hore ayay uga bilaabmaan. Tusaale ahaan waa in Arbeitsagentur (xafiiska shaqada) laga diiwaangashan yahay, la shaqeeyo ama Ausbildung la dhigto.
    .version = 1
hint-lang-bsk-duldung = Qofka Duldung haysta sida caadiga ah Berufssprachkurs (Jarmalka shaqada) wuu geli karaa haddii uu lix bilood Duldung haystay, tusaale ahaanna uu shaqeeyo, shaqo raadiyo ama Ausbildung (tababar xirfadeed) dhigto. Duldung-yada qaarkood hore ayay u suurtagashaa. Weydii Agentur für Arbeit (xafiiska shaqada).
    .version = 1
hint-lang-eok = Hoyal badan waxaa ka jira Erstorientierungskurse (koorsooyinka ugu horreeya). Waa ikhtiyaari, waana bilaash. Waxaa lagu bartaa erayada ugu horreeya iyo sida nolosha Jarmalku tahay. Marka hore waa dadka kiiskooda magangelyadu socdo.
    .version = 1
hint-lang-free = Waxaa sidoo kale jira app-yo bilaash ah, Sprachcafés (goobaha luqadda lagu sheekaysto) iyo koorsooyin mutadawiciin bixiyaan. Taas oggolaansho looma baahna.
    .version = 1

# Support
hint-sup-agh = Hoyga waxaa ka jiri kara shaqooyin yaryar, tusaale jikada. Waxaa la bixiyaa 80 senti saacaddii. Oggolaansho shaqo looma baahna. Qofka sabab fiican la’aan diida, lacagta caawinta way ka yaraan kartaa.
    .version = 1

# Residence
hint-res-zue-duration = Aufnahmeeinrichtung (hoyga soo-dhoweynta) sida caadiga ah waxaa la deggan yahay ilaa codsiga magangelyada go’aan laga gaaro. NRW gudaheeda dadka aan carruur lahayn waxay noqon kartaa ilaa 24 bilood, qoysaska carruurta leh ugu badnaan lix bilood. Qof waa inuu hubiyo waxa adiga ku khuseeya.
    .version = 1
hint-res-zue-leave-end = Waajibka ah in ZUE la dego wuxuu dhammaadaa tusaale ahaan marka qofka la aqoonsado (Anerkennung). Ka dib qofka magaalo ayaa loo qoondeeyaa. Meesha inta badan lama dooran karo; lammaanaha is qaba iyo carruurta waa la tixgeliyaa.
    .version = 1
hint-res-residenzpflicht-zue = Qofka ay khasab ku tahay inuu ZUE dego, degmada Ausländerbehörde (xafiiska ajaanibta) wuxuu kaga baxaa oggolaansho oo keliya. Qareen ama la-talin qaxooti awgeed oggolaanshuhu waa inuu isla markiiba yimaado. Ballamaha xafiisyada dowladda iyo maxkamadaha oggolaansho looma baahna, laakiin waa la sheegaa. Weydii maamulka ZUE.
    .version = 1
hint-res-after-zue = Qofka ka baxsan Aufnahmeeinrichtung (hoyga soo-dhoweynta) sida caadiga ah si xor ah ayuu u safri karaa saddex bilood oo Jarmalka la joogay ka dib. Waa in la dego meesha la qoondeeyay, inta lacagta caawinta bulshada loo baahan yahay.
    .version = 1
hint-res-duldung = Qofka Duldung haysta sida caadiga ah Jarmalka oo dhan wuu u safri karaa saddex bilood ka dib, haddii hay’adda dowladdu wax kale aanay sheegin. Waa in la dego meesha la go’aamiyay. Shaqo ama Ausbildung (tababar xirfadeed) awgeed waa la beddeli karaa; weydii Ausländerbehörde (xafiiska ajaanibta).
    .version = 1
hint-res-12a = Marka qofka la aqoonsado (Anerkennung) ka dib, sida caadiga ah waa in saddex sano isla gobolka (Bundesland) la dego. In hore loo guuro waxay suurtagal tahay tusaale ahaan shaqo 15 saacadood ama ka badan toddobaadkii ah oo nolosha ku filan, Ausbildung (tababar xirfadeed), jaamacad ama qoys. Codsiga gudbi intaanad guurin.
    .version = 1
hint-res-night-order = Laga bilaabo Juun 2026 hay’adda dowladdu mararka qaarkood waxay amri kartaa inaan hoyga laga bixin, tusaale habeenkii. Taasi waa inay qoran tahay oo sabab sheegto. Warqaddaas oo kale isla markiiba tus xafiis la-talin ah.
    .version = 1
hint-res-no-absence = Iska maqnaan ha noqon. Qofka aan la heli karin kiiskiisa iyo lacagta caawinta wuu waayi karaa. Cinwaan kasta oo cusub isla markiiba sheeg.
    .version = 1

# Duties, deadlines, red flags
hint-duty-passport = Su’aalaha ku saabsan baasaboor, safaarad iyo aqoonsi: marka hore la hadal xafiis la-talin ah, intaanad waxba samayn ama qorin. Hayso caddaymaha wax kasta oo aad hore u samaysay.
    .version = 1
hint-duty-address-mail = Maalin kasta boostada eeg. ZUE gudaheeda warqadaha sida caadiga ah waxaa loo tiriyaa inay maalinta afraad yimaadeen, xitaa haddii aan la soo qaadan. Markaa waqtiyada ugu dambeeya (Fristen) ayaa bilaabma. Guuritaanka iyo isbitaalka isla markiiba sheeg.
    .version = 1
hint-duty-medical = Qofka aad u xanuunsan oo aan safri karin wuxuu si degdeg ah ugu baahan yahay warqad faahfaahsan oo dhakhtar ka timid. Ha sugin, xafiis la-talin ahna la hadal.
    .version = 1
hint-dublin-basics = Mararka qaarkood waddan kale oo EU ah ayaa kiiska magangelyada ka mas’uul ah. Hore waxaa loo oran jiray „Dublin“. Go’aanka noocaas ah waqtiga ugu dambeeya (Frist) ee laga soo horjeesto aad buu u gaaban yahay, sida caadiga ah hal toddobaad. Maanta tag xafiis la-talin ah ama qareen.
    .version = 1
hint-deadline-asylum-court = Go’aanka BAMF (Bescheid) maxkamad waa looga dacwoon karaa. Waqtiga ugu dambeeya (Frist) waa gaaban yahay: laba toddobaad, inta badanna hal toddobaad oo keliya. Wuxuu ku qoran yahay dhammaadka go’aanka, wuxuuna ka bilaabmaa marka warqadda la keeno, xitaa haddii aan la akhrin. Maanta tag xafiis la-talin ah, qareen ama maxkamadda.
    .version = 1
hint-deadline-other = Go’aannada Ausländerbehörde (xafiiska ajaanibta) waqtiga ugu dambeeya (Frist) ee laga soo horjeesto inta badan waa hal bil. Wuxuu ku qoran yahay go’aanka. Caawimo raadso intaanu waqtigu dhammaan.
    .version = 1
hint-deadline-missed = Waqtigii ugu dambeeyay (Frist) ma dhaafay? Isla markiiba tag qareen ama xafiis la-talin ah. Mararka qaarkood weli wax waa la samayn karaa, laakiin si aad u degdeg badan oo keliya.
    .version = 1
hint-departure-deadlines = Diidmada ka dib go’aanka waxaa ku qoran ilaa goorma dalka laga baxayo: inta badan 30 maalmood, mararka qaarkood hal toddobaad. Maanta go’aanka ula tag xafiis la-talin ah.
    .version = 1
hint-advice-free = Waxaa jirta la-talin madax-bannaan oo bilaash ah oo kiiska magangelyada ku saabsan. Münster gudaheeda GGUA ayaa sidoo kale caawisa. BAMF-na haddii la codsado macluumaad bilaash ah ayay bixisaa.
    .version = 1
