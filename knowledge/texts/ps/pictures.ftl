# What stands beside pictures: the numbers are those of the drawings, in the order of content/pictures.yml.
# The invisible mark U+200F opens a line that begins with a number or a sign, so that it runs from right to left.

btn-show-pictures = 🖼 انځورونه وګورئ
home-town = د یوه ښار یا کلي استوګنځی
home-flat = خپل کور (اپارتمان)
picture-papers =
    ‏🖼 دا رسمونه دي. ستاسو سند کېدای شي بل ډول ښکاره شي. مهمه هغه کلمه ده چې پرې لیکل شوې ده.
    ‏1 · { paper-gestattung }
    ‏2 · { paper-ankunftsnachweis }
    ‏3 · { paper-duldung }
    ‏4 · { paper-ae_protection } / { paper-ae_24 } / { paper-ae_other }
    ‏5 · { paper-duldung_60b }
    ‏6 · { paper-fiktion }
    ‏7 · { paper-eu }
picture-homes =
    ‏🖼 دا رسمونه دي. ستاسو کور کېدای شي بل ډول ښکاره شي.
    ‏1 · { place-zue_muenster }
    ‏2 · { home-town }
    ‏3 · { home-flat }
    ‏4 · { place-other_state_facility }
picture-trades =
    ‏🖼 کسبونه
    ‏1 · { trade-metal }
    ‏2 · { trade-car }
    ‏3 · { trade-electric }
    ‏4 · { trade-hair }
    ‏5 · { trade-brick }
    ‏6 · { trade-road }
    ‏7 · { trade-paint }
    ‏8 · { trade-wood }
    ‏9 · { trade-kitchen }
    ‏10 · { trade-bakery }
    ‏11 · { trade-plumbing }
    ‏12 · { trade-care }
    ‏13 · { trade-warehouse }
    ‏14 · { trade-sewing }
    ‏15 · { trade-it }
    ‏16 · { trade-garden }
    ‏17 · { trade-cleaning }
    ‏18 · { trade-sales }
    ‏19 · { trade-office }
picture-bring =
    ‏🖼 څه درسره راوړئ
    ‏1 · { module-berufsberatung }: { step-bring-paper }
    ‏2 · { module-anerkennungsberatung }: { plan-bring-certificates }
    { plan-bring-ask }
picture-work-lines =
    ‏🖼 په خپل سند کې د کار په اړه داسې یوه جمله ولټوئ:
    ‏• { permit-line-allowed }
    ‏• { permit-line-with_permission }
    ‏• { permit-line-no }
