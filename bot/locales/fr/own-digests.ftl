# Bulletins qui arrivent à une seule personne, par message privé.
button-own-begin = Me dire ce qu’il y a de nouveau ici
button-own-change = Le modifier ou l’arrêter
button-own-look = Regarder aussi { $server }
button-own-mine = Mes bulletins
own-digests-title =
    { $total ->
        [0] Aucun bulletin ne vous arrive
        [one] { $total } bulletin vous arrive
        [many] { $total } de bulletins vous arrivent
       *[other] { $total } bulletins vous arrivent
    }
own-digests-none = Un bulletin vous dit régulièrement, par message privé, ce qu’il y a de nouveau : les conférences à venir, les bonnes pratiques, les initiatives et où en est l’Appel. Il commence par tout cela, chaque lundi à 9 h ; ensuite, vous choisissez. Sous chaque édition dans un salon, *Seulement pour moi* fait de même.
own-digests-open = Choisissez-en un
own-digest-title = { $reference }, rien que pour vous
own-digest-private = Personne d’autre ne voit qu’il vous arrive. Il ne dit que ce que tout le monde peut voir dans ces serveurs, et ce que voit le réseau entier.
own-digest-servers = Regarde :
own-digest-no-server = le réseau, et aucun serveur en particulier
own-digest-away = Ne plus regarder un serveur
own-digest-begun = Désormais, ceci vous arrive par message privé. Appuyer sur le bouton valait accord ; vous pouvez revenir là-dessus à tout moment avec { $command }.
own-digest-widened = L’un de vos bulletins dit déjà la même chose. Il regarde maintenant aussi ce serveur.
own-digest-there = Ceci vous arrive déjà.
own-digest-resumed = L’un de vos bulletins, qui dit la même chose, était en pause. Il reprend maintenant.
own-digest-refusing = Si vous n’acceptez pas de messages privés de la part des membres de ce serveur, il ne peut pas arriver : il est alors mis en pause, et cela vous est dit à votre prochaine commande.
notice-digest-refused = Votre bulletin { $digest } est en pause : Discord n’a accepté aucun message privé d’Accord pour vous. Autorisez les messages privés d’un serveur où nous sommes tous deux (ses paramètres de confidentialité), puis reprenez-le. Rien n’est perdu : sa prochaine édition dira ce que celle-ci aurait dit.
