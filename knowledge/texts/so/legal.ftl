# Legal hints: the frame around the rule. The rules themselves stand in hints.ftl.

legal-hint =
    { TERM($hint) }
    ⚖️ { $norm }. Isha xogta: { $source }, taariikhda { DATE($dated) }. Waxaan mar kale hubinaynaa ugu dambayn { DATE($review) }.
legal-hint-changed =
    ⚠️ Xeerkani wuxuu is beddelay Juun 2026. Bogagga hore ee internetka inta badan wax kale ayay sheegaan.
    { TERM($hint) }
    ⚖️ { $norm }. Isha xogta: { $source }, taariikhda { DATE($dated) }. Waxaan mar kale hubinaynaa ugu dambayn { DATE($review) }.
legal-red-flag = ❗ Tani waa arrin muhiim ah. Adiga ma ku khuseysaa? Markaas fadlan maanta tag xarun la-talin. Qof ayaa ku tusaya halka ay ku taal.
legal-must-be-checked = Tan si buuxda uma hubo. Waa in qof hubiyo. Waxaan ka door bidayaa inaanan wax khalad ah kuu sheegin.
legal-general-close = Tani waa macluumaad guud, ma aha talo sharci. Kiiskaaga hay’adda dowladda ayaa go’aan ka gaarta. Qof ayaa warqaddaada kula eegi kara.
legal-ask-paper = Warqad noocee ah ayaad haysataa? Fadlan sawir ha ii soo dirin. Khasab ma aha inaad sheegto.
legal-ask-paper-again = Aan ku noqonno su’aashayda: Warqad noocee ah ayaad haysataa? Khasab ma aha inaad sheegto.
legal-ask-months = Immisa bilood ayaad Jarmalka ka diiwaangashan tahay?
legal-offer-advice =
    Tani waa macluumaad guud. Kiiskaaga hay’adda dowladda ayaa go’aan ka gaarta.
    Berufsberatung (la-talinta xirfadda) ee Agentur für Arbeit (xafiiska shaqada) ayaa warqaddaada kula eegi karta. Ballanta xigta: { WHEN($start) }. Ballan ma rabtaa?
legal-offer-advice-again = Aan ku noqonno la-talinta: { WHEN($start) }. Ballantan ma rabtaa?
legal-offer-human =
    Tani waa macluumaad guud. Kiiskaaga hay’adda dowladda ayaa go’aan ka gaarta.
    Ma rabtaa inaad qof kala hadasho?
legal-done = Waa hagaag. Maxaad hadda rabtaa inaad samayso?
legal-ask-have = Maxaad hore u haysataa? Markaa waxaan ku tusayaa dariiqyada xirfadlayaasha ee ku habboon.
legal-ask-route-paper = Warqad noocee ah ayaad hadda haysataa? Dariiqa furan iyada ayay ku xiran tahay. Khasab ma aha inaad sheegto.
legal-routes-close = Tani waa macluumaad guud, ma aha talo sharci. Codsigaaga magangelyada ha ka noqon ka hor intaanad xafiis la-talin ah la hadlin.
