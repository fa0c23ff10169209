# Words that many cards share.
yes = oui
no = non
none = aucun
not-said = non précisé
colon = {" "}:
page = Page { $page } sur { $pages }
posted = C’est publié dans { $channel }.

button-sign = Signer – appuyer cet Appel
button-sign-again = Signer
button-read = Lire
button-progress = Progrès
button-signatories = Signataires
button-back = Retour
button-next = Suite
button-post-here = Montrer à tout le salon
button-correct = Corriger ma signature
button-show = Afficher ma signature autrement
button-country = Ajouter mon pays
button-origin = Pays et mentions
button-withdraw = Retirer
button-keep = Ne rien changer
button-mend = Corriger
button-edit = Modifier
button-export = Obtenir une copie
button-erase = M’effacer
button-erase-now = M’effacer pour de bon
button-privacy = Ce qui est conservé sur moi

notice-name-hidden = Une personne de l’équipe du serveur a masqué la façon dont vous figurez parmi les signataires de { $call }. Votre signature compte toujours. Vous seul ou vous seule pouvez l’afficher de nouveau.
notice-revised = { $call } a une nouvelle version depuis votre signature. Votre signature reste liée à la version que vous avez signée ; vous pouvez signer la nouvelle.
