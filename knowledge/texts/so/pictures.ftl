# What stands beside pictures: the numbers are those of the drawings, in the order of content/pictures.yml.

btn-show-pictures = 🖼 Tus sawirrada
home-town = hoyga magaalo ama degmo
home-flat = guri gaar ah
picture-papers =
    🖼 Kuwani waa sawirro gacmeed. Warqaddaadu si kale ayay u muuqan kartaa. Waxa muhiimka ah waa erayga ku qoran.
    1 · { paper-gestattung }
    2 · { paper-ankunftsnachweis }
    3 · { paper-duldung }
    4 · { paper-ae_protection } / { paper-ae_24 } / { paper-ae_other }
    5 · { paper-duldung_60b }
    6 · { paper-fiktion }
    7 · { paper-eu }
picture-homes =
    🖼 Kuwani waa sawirro gacmeed. Gurigaagu si kale ayuu u muuqan karaa.
    1 · { place-zue_muenster }
    2 · { home-town }
    3 · { home-flat }
    4 · { place-other_state_facility }
picture-trades =
    🖼 Xirfado
    1 · { trade-metal }
    2 · { trade-car }
    3 · { trade-electric }
    4 · { trade-hair }
    5 · { trade-brick }
    6 · { trade-road }
    7 · { trade-paint }
    8 · { trade-wood }
    9 · { trade-kitchen }
    10 · { trade-bakery }
    11 · { trade-plumbing }
    12 · { trade-care }
    13 · { trade-warehouse }
    14 · { trade-sewing }
    15 · { trade-it }
    16 · { trade-garden }
    17 · { trade-cleaning }
    18 · { trade-sales }
    19 · { trade-office }
picture-bring =
    🖼 Waxa la keeno
    1 · { module-berufsberatung }: { step-bring-paper }
    2 · { module-anerkennungsberatung }: { plan-bring-certificates }
    { plan-bring-ask }
picture-work-lines =
    🖼 Warqaddaada ka raadi weedh sidan oo kale ah oo shaqada ku saabsan:
    • { permit-line-allowed }
    • { permit-line-with_permission }
    • { permit-line-no }
