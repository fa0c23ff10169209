# Aller à une conférence, et recevoir des rappels.
button-go = J’y vais
button-interested = Ça m’intéresse
button-not-any-more = Plus maintenant
button-going-show = Montrer que j’y vais
button-going-hide = Ne plus me montrer
button-remind = Me le rappeler
button-remind-not = Ne plus me le rappeler
button-remind-message = Par message privé
button-remind-channel = Dans ce salon
button-my-plans = Tout ce que je prévois
going-title = Y vont :
going-shown-title = Le montrent :
going-number =
    { $number ->
        [one] { NUMBER($number) } personne le dit.
        [many] { NUMBER($number) } de personnes le disent.
       *[other] { NUMBER($number) } personnes le disent.
    }
going-none = Vous ne prévoyez rien à ce sujet.
going-interested = Cela vous intéresse.
going-going = Vous y allez.
going-shown = Vous y allez, et vous le montrez.
going-seen-by-nobody = Personne d’autre ne le voit, pas même l’équipe d’organisation. À partir de cinq personnes, la fiche dit combien y vont.
going-seen-by-all = Toutes les personnes qui voient cette conférence voient votre nom. Vous pouvez revenir là-dessus à tout moment.
going-not-seen = Vous ne pouvez plus voir cette conférence. Vous pouvez toujours faire oublier ce que vous aviez prévu.
going-over = C’est passé : il n’y a plus rien à prévoir.
reminded-by-message = Vous recevrez un rappel par message privé :
reminded-in = Vous trouverez un rappel dans { $channel }. Il ne nomme personne :
reminded-of =
    { $date } – { $about ->
        [registration] fin des inscriptions
        [papers] fin de l’appel à communications
        [moved] la date a changé
        [postponed] c’est reporté
        [cancelled] c’est annulé
       *[start] début
    }
reminded-later = Rien n’est prévu pour l’instant. Dès qu’un nouveau jour ou une nouvelle échéance sera connue, cela changera tout seul.
reminded-of-nothing = Il n’y aura plus de rappel.
remind-title = Me le rappeler : { $title }
remind-body = Une semaine et un jour avant le début et avant chaque échéance, une seule fois, et en cas de report ou d’annulation – entre 8 h et 20 h. Où ?
remind-by-message-means = **Par message privé :** vous seul·e le voyez. Si Accord ne peut pas vous écrire, vous l’apprenez à votre prochaine commande.
remind-by-channel-means = **Dans ce salon :** tout le monde y verra que quelqu’un a demandé un rappel. Il ne nomme ni n’appelle personne : vous le trouvez en passant.
plans-title =
    { $total ->
        [0] Ce que vous prévoyez
        [one] Ce que vous prévoyez : { NUMBER($total) } conférence
        [many] Ce que vous prévoyez : { NUMBER($total) } de conférences
       *[other] Ce que vous prévoyez : { NUMBER($total) } conférences
    }
plans-private = Vous seul·e voyez cette liste.
plans-none = Vous ne prévoyez rien pour l’instant. Voyez ce qui vient : { $command }. Sur la fiche d’une conférence, vous pouvez dire qu’elle vous intéresse ou que vous y allez, et demander un rappel.
plans-open = En choisir une pour changer
plans-next = rappel le { $date }
notice-reminded =
    { $about ->
        [registration] « { $title } » ({ $record }) : fin des inscriptions le { $day }.
        [papers] « { $title } » ({ $record }) : fin de l’appel à communications le { $day }.
        [moved] « { $title } » ({ $record }) : le début est maintenant fixé au { $day }.
        [postponed] « { $title } » ({ $record }) est reporté.
        [cancelled] « { $title } » ({ $record }) est annulé.
       *[start] « { $title } » ({ $record }) : début le { $day }.
    } Vous aviez demandé un rappel, et Accord n’a pas pu vous le donner là où vous le vouliez.
reminder-says =
    { $about ->
        [registration] Fin des inscriptions : { $day }.
        [papers] Fin de l’appel à communications : { $day }.
        [moved] Nouvelle date de début : { $day }.
        [postponed] C’est reporté.
        [cancelled] C’est annulé.
       *[start] Début : { $day }.
    }
reminder-when = Quand :
reminder-place = Où :
reminder-online = En ligne :
reminder-registration = Inscription :
reminder-private = Vous avez demandé à Accord de vous le rappeler. Personne d’autre ne le sait.
reminder-posted = Quelqu’un qui lit ce salon a demandé un rappel. Qui, cela ne regarde que cette personne.
privacy-plans =
    { $plans ->
        [one] Vous prévoyez quelque chose au sujet de { NUMBER($plans) } conférence
        [many] Vous prévoyez quelque chose au sujet de { NUMBER($plans) } de conférences
       *[other] Vous prévoyez quelque chose au sujet de { NUMBER($plans) } conférences
    }{ $reminders ->
        [0] .
        [one] , avec { NUMBER($reminders) } rappel.
        [many] , avec { NUMBER($reminders) } de rappels.
       *[other] , avec { NUMBER($reminders) } rappels.
    }
