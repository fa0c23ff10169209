# The help page.
help-title = Accord
help-body = Accord transforme un Appel à l’action en action commune : lisez l’Appel, signez-le en moins d’une minute, voyez combien de personnes l’appuient. Dites ensuite ce que vous faites, apprenez des autres, et rencontrez-les.
help-call = L’Appel
help-doing = Ce que nous faisons
help-learning = Apprendre et se rencontrer
help-digests = Ce qui est nouveau
help-own = Vous et votre organisation
help-chapters = Ce que vous pouvez faire d’autre…
help-menu = Dans le menu d’un message, sous « Applications » : **{ $menu }**
help-log-as-initiative = en faire une initiative, avec l’accord de la personne qui l’a écrit
help-save-as-good-practice = en faire une bonne pratique, avec l’accord de la personne qui l’a écrit
help-organisers = Pour l’équipe du serveur
help-runners = Pour l’équipe du serveur et la coordination du réseau
help-admins = Pour l’administration du serveur
help-stewards = Pour la coordination du réseau
help-contact = Si vous avez besoin d’aide dans ce serveur : { $contact }
