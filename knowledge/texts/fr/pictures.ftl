# What stands beside pictures: the numbers are those of the drawings, in the order of content/pictures.yml.

btn-show-pictures = 🖼 Montrer des images
home-town = hébergement d’une ville ou d’une commune
home-flat = propre appartement
picture-papers =
    🖼 Ce sont des dessins. Ton papier peut être différent. Ce qui compte, c’est le mot écrit dessus.
    1 · { paper-gestattung }
    2 · { paper-ankunftsnachweis }
    3 · { paper-duldung }
    4 · { paper-ae_protection } / { paper-ae_24 } / { paper-ae_other }
    5 · { paper-duldung_60b }
    6 · { paper-fiktion }
    7 · { paper-eu }
picture-homes =
    🖼 Ce sont des dessins. Ta maison peut être différente.
    1 · { place-zue_muenster }
    2 · { home-town }
    3 · { home-flat }
    4 · { place-other_state_facility }
picture-trades =
    🖼 Métiers
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
    🖼 Ce qu’on apporte
    1 · { module-berufsberatung }: { step-bring-paper }
    2 · { module-anerkennungsberatung }: { plan-bring-certificates }
    { plan-bring-ask }
picture-work-lines =
    🖼 Cherche sur ton papier une phrase comme celle-ci sur le travail :
    • { permit-line-allowed }
    • { permit-line-with_permission }
    • { permit-line-no }
