# What is kept about a person.

privacy-kept =
    Voici ce que je garde sur toi :
    • ton numéro de chat sur Telegram et ta langue
    • ton accord
    • { $bookings ->
        [0] aucun rendez-vous
        [one] { $bookings } rendez-vous
        [many] { $bookings } de rendez-vous
       *[other] { $bookings } rendez-vous
    }
    • cette conversation, 24 heures au maximum
    Ton papier et ton âge sont seulement dans cette conversation.
privacy-confirm-delete =
    Est-ce que j’efface tout ? { $bookings ->
        [0] Tu n’as pas de rendez-vous.
        [one] Ton rendez-vous sera alors annulé.
        [many] Tes { $bookings } de rendez-vous seront alors annulés.
       *[other] Tes { $bookings } rendez-vous seront alors annulés.
    }
    On ne peut pas revenir en arrière.
privacy-deleted =
    Tout est effacé. Ton reçu : { $receipt }.
    Les messages dans ton téléphone, tu peux les effacer toi-même.
privacy-kept-all = D’accord. Je n’ai rien effacé.
