# What happened, what was kept, what to do.
error-not-allowed =
    { $needs ->
        [organiser] Seules les personnes chargées de la révision ou de l’administration de ce serveur peuvent le faire. Rien n’a changé.
        [admin] Seule l’administration de ce serveur – celles et ceux qui peuvent gérer le serveur – peut le faire. Rien n’a changé.
        [steward] Seule la coordination du réseau peut le faire. Rien n’a changé.
       *[other] Vous ne pouvez pas écrire dans ce salon, donc Accord n’y publie pas pour vous. Rien n’a changé.
    }
error-server-only = Cela fonctionne dans un serveur, pas en message privé. Ouvrez-le dans un salon.
error-unknown-call = Aucun Appel ne s’appelle « { $typed } ». Commencez à taper son titre et choisissez-le dans la liste, ou ne mettez rien : { $command }.
error-unknown-point = Il n’y a pas de point { $point } : les points de cet Appel vont de 1 à { $last }.
error-call-closed = Cet Appel est clos et ne reçoit plus de signatures. Rien n’a changé.
error-not-signed = Vous n’avez pas de signature sur cet Appel ; rien n’a changé. Pour signer : { $command }.
error-not-understood = Ce n’est pas encore signé : cochez « Je comprends ce qui est conservé ». Le reste de votre formulaire est gardé dans le bouton ci-dessous.
error-organisation-missing = Donnez le nom de l’organisation : il le faut pour signer pour elle ou figurer sous son nom. Rien n’est encore enregistré ; le reste de votre formulaire est gardé dans le bouton ci-dessous.
error-name-too-long = Ce nom a { $length } caractères ; il en faut { $limit } au plus. Rien n’est encore enregistré. Raccourcissez-le :
error-name-blank = Ce nom n’a ni lettre ni chiffre à lire. Rien n’est encore enregistré. Écrivez-le en entier :
error-name-hidden = Ce nom contient des caractères invisibles, ou qui inversent le texte. Rien n’est encore enregistré. Tapez-le de nouveau au lieu de le coller :
error-name-calls = Ce nom appellerait des personnes, ou commence par un signe qu’un tableur prend pour une formule. Rien n’est encore enregistré. Commencez par une lettre ou un chiffre, sans mention :
error-unknown-country =
    Aucun pays ne s’appelle « { $typed } ». { $near ->
        [none] Tapez son nom en français ou en anglais.
       *[other] Est-ce l’un de ceux-ci : { $near } ?
    } Rien n’est encore enregistré.
error-unknown-server = Aucun serveur de ce nom n’a Accord, ou plusieurs portent ce nom. Choisissez-le dans la liste ou donnez son numéro.
error-signature-gone = Cette signature n’est plus à masquer : elle a été retirée, est déjà masquée, ou ne vient pas de ce serveur. Rien n’a changé.
error-channel-gone = Ce salon n’existe plus, ou Accord ne le voit pas. Rien n’est publié ; choisissez un autre salon.
error-cannot-post = Accord ne peut pas écrire dans { $channel }. Donnez-lui « Voir le salon », « Envoyer des messages » et « Joindre des fichiers », puis réessayez.
error-post-gone = Cette publication n’existe plus.
error-discord-unavailable = Discord n’a pas accepté la publication cette fois. Rien n’est perdu ; réessayez dans une minute.
error-storage-busy = Trop de choses s’écrivent en ce moment ; rien n’a changé. Réessayez dans quelques secondes.
error-storage-full = Le disque d’Accord est plein ; rien n’a changé. Prévenez la personne qui gère ce bot et réessayez plus tard.
error-storage-read-only = Accord ne peut pas écrire en ce moment ; rien n’a changé. Prévenez la personne qui gère ce bot et réessayez plus tard.
error-storage-unavailable = Accord n’atteint pas ses données en ce moment ; rien n’a changé. Réessayez dans une minute.
error-storage-newer = Les données d’Accord viennent d’une version plus récente ({ $revision }). Prévenez la personne qui gère ce bot.
error-content-refused = Le fichier n’a pas été chargé. { $where } : { $problem }
error-picture-failed = L’image n’a pas pu être dessinée ({ $failure }). Les chiffres restent justes.
error-commands-changed = Les commandes ont changé depuis que votre Discord les a chargées. Redémarrez Discord et réessayez.
error-press-outdated = Cela vient d’une version antérieure d’Accord et ne fait plus rien. Rien n’a changé ; { $command } montre ce que vous pouvez faire.
error-unexpected = Quelque chose n’a pas marché de notre côté, et rien de plus n’a été fait. Réessayez ; si cela se répète, donnez à la personne qui gère ce bot le numéro { $number }.
error-form-outlived = Accord ne reconnaît plus ce formulaire : le formulaire est resté ouvert longtemps ou a été envoyé deux fois, ou Accord a redémarré entre-temps. Ce que vous avez rempli est gardé ici : appuyez sur le bouton pour continuer.
