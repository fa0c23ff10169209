# Organisations: who confirmed them, who acts for them, merging two records.
organisation-confirmed = Confirmée par l’équipe de révision de **{ $server }** le { $date }.
organisation-server-gone = un serveur qui est parti
organisation-unconfirmed = Pas encore confirmée.
organisation-seen-restricted = Seules les personnes qui agissent pour elle et l’équipe de révision la voient.
organisation-seen-server = On la voit dans les serveurs où quelqu’un agit pour elle.
organisation-seen-network = Tout le réseau la voit.
organisation-representatives =
    { $count ->
        [0] Personne n’est confirmé pour agir pour elle.
        [one] { NUMBER($count) } personne est confirmée pour agir pour elle.
        [many] { NUMBER($count) } de personnes sont confirmées pour agir pour elle.
       *[other] { NUMBER($count) } personnes sont confirmées pour agir pour elle.
    }
standing-asked = Vous avez demandé à agir pour elle. L’équipe de révision n’a pas encore décidé.
standing-confirmed = Vous agissez pour elle.
standing-sent-back = L’équipe de révision a renvoyé votre demande ; vous pouvez la refaire.
button-represent = Demander à agir pour elle
button-show-organisation = La montrer à tout le réseau
button-leave-organisation = Ne plus agir pour elle
button-new-organisation = Aucune – c’est une autre
button-merge = Fusionner
button-request-again = Refaire la demande
button-drop-request = Retirer ma demande
button-organisation = Voir l’organisation
button-more = En dire plus à l’équipe de révision

doubles-title = Est-ce l’une d’elles ?
doubles-body = Ces organisations sont déjà connues et portent un nom proche. Rien n’est encore enregistré.
doubles-choose = C’est l’une d’elles…

represent-title = Agir pour une organisation
represent-statement = Comment le vérifier ?
represent-statement-description = Votre rôle, ou à qui demander. Seule l’équipe de révision le lit ; c’est facultatif.
represent-asked-title = L’équipe de révision a votre demande
represent-asked-body = L’équipe de révision de ce serveur décide si vous pouvez agir pour { $organisation }. Vous saurez sa décision à votre prochaine commande.
represent-already = Vous êtes déjà confirmé ou confirmée pour agir pour { $organisation }. Rien n’a changé.

offer-title = La montrer à tout le réseau
offer-questions = Cochez ce qui est vrai
offer-questions-description = Cocher ne nuit à personne : une deuxième personne de la révision regarde alors aussi.
offer-statement = Que doit savoir l’équipe de révision ?
question-faces = On y voit des noms ou des visages
question-place = Un lieu révèle qui sont les partenaires
question-label = Une étiquette pourrait stigmatiser des gens
question-misuse = Quelqu’un pourrait s’en servir pour nuire
offered-title = L’équipe de révision a votre demande
offered-body = Dès qu’une personne de la révision est d’accord, tous les serveurs du réseau voient { $organisation }. D’ici là, rien ne change. Vous saurez sa décision à votre prochaine commande.
offered-worried = À cause de ce que vous avez coché, seules les personnes qui agissent pour { $organisation } et l’équipe de révision la voient pour le moment. Deux personnes de la révision, d’organisations différentes, décident. Vous saurez leur décision à votre prochaine commande.
offered-already = Tout le réseau voit déjà { $organisation }. Rien n’a changé.

leave-title = Ne plus agir pour elle ?
leave-body = Vous n’agissez plus pour { $organisation }. Ce que vous avez signé pour elle lui reste, sans vous.
leave-body-asked = Votre demande d’agir pour { $organisation } est retirée. Ce que vous avez signé pour elle ne compte pas.
drop-request-title = Retirer votre demande ?
leave-body-successor = { $successor } prend votre place pour { $organisation }. Si l’équipe de révision n’a pas encore confirmé cette personne, vous restez jusque-là. Ce que vous avez signé pour elle lui reste, sans vous.
left-body = Vous n’agissez plus pour { $organisation }.
dropped-request = Votre demande d’agir pour { $organisation } est retirée.
left-later = Vous quittez { $organisation } dès que l’équipe de révision aura confirmé la personne qui prend la suite.
nothing-changed = Rien n’a changé.

merge-title = N’en faire qu’une ?
merge-body = { $double } devient une partie de { $survivor }. Qui agit pour l’une agit pour les deux, et une seule signature compte sur chaque Appel. Le nom { $double } mène désormais à { $survivor }. C’est définitif.
merged-body = { $double } fait maintenant partie de { $survivor }. Les personnes qui agissent pour elle l’apprendront à leur prochaine commande.
signatory-for = { $organisation } (confirmée par { $server }, { $date })
signatory-confirmed = **{ $organisation }** – confirmée par { $server }, { $date }
privacy-acts-for =
    { $standing ->
        [confirmed] Vous agissez pour { $organisation } ; vous l’avez demandé le { $date }.
        [sent_back] Vous avez demandé le { $date } à agir pour { $organisation } ; l’équipe de révision a renvoyé la demande.
       *[asked] Vous avez demandé le { $date } à agir pour { $organisation } ; l’équipe de révision n’a pas encore décidé.
    }
privacy-requests =
    { $requests ->
        [one] Vous avez adressé { NUMBER($requests) } demande à l’équipe de révision
        [many] Vous avez adressé { NUMBER($requests) } de demandes à l’équipe de révision
       *[other] Vous avez adressé { NUMBER($requests) } demandes à l’équipe de révision
    }{ $said ->
        [0] .
       *[other] , et ce que vous lui avez dit est dans votre copie.
    }
privacy-reviews =
    { $reviews ->
        [one] { NUMBER($reviews) } demande d’une autre personne porte la mention que vous l’avez prise ou approuvée en premier.
        [many] { NUMBER($reviews) } de demandes d’autres personnes portent la mention que vous les avez prises ou approuvées en premier.
       *[other] { NUMBER($reviews) } demandes d’autres personnes portent la mention que vous les avez prises ou approuvées en premier.
    }
