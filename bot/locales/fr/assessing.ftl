# Comment d’autres ont regardé une bonne pratique : son label, et les notes à son sujet.
button-label = Label et notes
button-inspire = La juger inspirante
button-assess = Rédiger une note
button-take-label-back = Retirer le label
label-title = « { $title } » : ce que d’autres en ont dit
label-now = Label : **{ $label }**
label-about-submitted = Personne dans le réseau ne l’a encore examinée. L’équipe de révision de son propre serveur peut la juger *inspirante*.
label-about-starter = Personne dans le réseau ne l’a encore examinée ; un document la mentionne. La coordination du réseau peut la juger *inspirante*.
label-about-inspiring =
    { $notes ->
        [0] L’équipe de révision l’a lue et juge qu’elle mérite d’être connue. Elle sera *relue par des pairs* quand deux membres d’équipes de révision, d’organisations différentes et sans intérêt dans la pratique, auront chacun rédigé une note.
        [one] L’équipe de révision l’a lue et juge qu’elle mérite d’être connue, et une organisation a rédigé une note. Avec la note d’une deuxième organisation, elle sera *relue par des pairs*.
        [many] L’équipe de révision l’a lue et juge qu’elle mérite d’être connue ; { NUMBER($notes) } d’organisations ont rédigé une note.
       *[other] L’équipe de révision l’a lue et juge qu’elle mérite d’être connue ; { NUMBER($notes) } organisations ont rédigé une note.
    }
label-about-peer-reviewed = Deux membres d’équipes de révision, d’organisations différentes, ont déclaré n’y avoir aucun intérêt et ont chacun rédigé une note.
label-no-stars = Il n’y a ni étoiles ni notes chiffrées : un label dit qui l’a lue, non ce qu’elle vaut.
notes-none = Il n’y a pas encore de note.
note-of = **{ $organisation }**, { $date }
note-of-hidden = **Une organisation** qui ne montre pas son nom ici, { $date }
note-earlier = sur une version antérieure : la fiche a été modifiée depuis
inspire-title = Est-elle inspirante ?
inspire-body = Vous allez dire, au nom de l’équipe de révision, que « { $title } » ({ $reference }) mérite d’être connue. Qui s’en occupe l’apprendra, sans savoir de qui. D’autres organisations pourront alors rédiger des notes à son sujet. Vous pourrez revenir là-dessus, avec une raison.
button-inspire-now = Oui, elle est inspirante
inspired-said = « { $title } » est maintenant *inspirante*. Son historique le dit, et qui s’en occupe le lira à sa prochaine commande.
assessed-said = Merci. La note figure sous « { $title } » avec le nom de l’organisation et la date, jamais avec le vôtre. Une deuxième, d’une autre organisation, en fera une pratique *relue par des pairs*.
assessed-lifted = Merci. C’était la deuxième note : « { $title } » est maintenant *relue par des pairs*. La note y figure avec le nom de l’organisation et la date, jamais avec le vôtre.
label-taken-back-said = « { $title } » est de nouveau *proposée*. Son historique en donne la raison ; qui s’en occupe ou a rédigé une note la lira à sa prochaine commande.
assess-title = Une note sur une bonne pratique
assess-organisation = Votre organisation
assess-note = Votre note
assess-note-description = Ce qui convainc, ce qui manque, à qui elle convient. Quiconque voit la pratique la lit.
assess-interest = Aucun intérêt
assess-no-interest = Ni moi ni cette organisation n’y avons pris part, ne la finançons ou n’en tirons profit.
take-label-back-title = Retirer le label
take-label-back-reason = Raison
take-label-back-description = Elle figure dans l’historique ; qui s’occupe de la fiche ou a rédigé une note la lira.
privacy-assessed =
    { $notes ->
        [one] Vous avez rédigé { NUMBER($notes) } note sur une bonne pratique au nom d’une organisation. Elle figure sous le nom de l’organisation, et lui reste après votre effacement.
        [many] Vous avez rédigé { NUMBER($notes) } de notes sur de bonnes pratiques au nom d’organisations. Elles figurent sous leur nom, et leur restent après votre effacement.
       *[other] Vous avez rédigé { NUMBER($notes) } notes sur de bonnes pratiques au nom d’organisations. Elles figurent sous leur nom, et leur restent après votre effacement.
    }
