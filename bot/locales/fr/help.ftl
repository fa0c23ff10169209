# The help page.
help-title = Accord
help-body = Accord transforme un Appel à l’action en action commune : lisez l’Appel, signez-le en moins d’une minute, voyez combien de personnes l’appuient.
help-members = Pour tout le monde
help-organisers = Pour l’équipe du serveur
help-runners = Pour l’équipe du serveur et la coordination du réseau
help-admins = Pour l’administration du serveur
help-stewards = Pour la coordination du réseau
help-contact = Si vous avez besoin d’aide dans ce serveur : { $contact }
