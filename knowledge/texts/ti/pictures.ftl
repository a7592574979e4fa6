# What stands beside pictures: the numbers are those of the drawings, in the order of content/pictures.yml.

btn-show-pictures = 🖼 ስእልታት ምርኣይ
home-town = መዕቆቢ ናይ ሓንቲ ከተማ ወይ ዓዲ (Gemeinde)
home-flat = ናይ ገዛእ ርእሲ ገዛ
picture-papers =
    🖼 እዚ ስእልታት እዩ። ወረቐትኩም ካልእ መልክዕ ክህልዎ ይኽእል እዩ። እቲ ኣገዳሲ ኣብኡ ተጻሒፉ ዘሎ ቃል እዩ።
    1 · { paper-gestattung }
    2 · { paper-ankunftsnachweis }
    3 · { paper-duldung }
    4 · { paper-ae_protection } / { paper-ae_24 } / { paper-ae_other }
    5 · { paper-duldung_60b }
    6 · { paper-fiktion }
    7 · { paper-eu }
picture-homes =
    🖼 እዚ ስእልታት እዩ። ገዛኹም ካልእ መልክዕ ክህልዎ ይኽእል እዩ።
    1 · { place-zue_muenster }
    2 · { home-town }
    3 · { home-flat }
    4 · { place-other_state_facility }
picture-trades =
    🖼 ሞያታት
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
    🖼 እንታይ ይምላእ
    1 · { module-berufsberatung }: { step-bring-paper }
    2 · { module-anerkennungsberatung }: { plan-bring-certificates }
    { plan-bring-ask }
picture-work-lines =
    🖼 ኣብ ወረቐትኩም ብዛዕባ ስራሕ ከምዚ ዝበለ መስመር ድለዩ፦
    • { permit-line-allowed }
    • { permit-line-with_permission }
    • { permit-line-no }
