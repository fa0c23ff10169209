# Pourquoi quelque chose est dans un bulletin, ou n’y est pas ; et pourquoi une édition est arrivée.
why-title = La fiche « { $title } » est-elle dans { $digest } ?
why-comes = **Oui.** La fiche est dans la prochaine édition, d’après ce que l’on sait maintenant.
why-next = La prochaine édition : { $when }
why-filtered = **Non.** Les filtres de ce bulletin ne la laissent pas passer : { $field }.
why-filters = Il demande : { $asked }
why-section-off = **Non.** Ce bulletin n’annonce pas sa rubrique, « { $section } ».
why-nothing-new = **Pas dans la prochaine édition.** Rien de nouveau à son sujet depuis le { $since }.
why-what-counts =
    { $kind ->
        [conference] Une conférence est annoncée à nouveau quand changent ses dates, ses heures, son lieu, son état, ses échéances ou son lien d’inscription, et quand approche son début ou une échéance.
        [practice] Une bonne pratique est annoncée à nouveau quand change son label, ou ce que l’on en sait : méthode, preuves, ce qui n’a pas marché, limites, conditions pour l’adapter ailleurs, risques.
        [initiative] Les initiatives sont annoncées une fois, quand elles sont nouvelles.
       *[commitment] Un engagement est annoncé quand approche une de ses dates, et quand il est tenu.
    }
why-ended =
    { $how ->
        [cancelled] **Non.** La rencontre n’a pas lieu.
        [past] **Non.** C’est passé, et les bulletins regardent devant eux.
       *[over] **Non.** C’est terminé.
    }
why-not-for-readers = **Non.** Vous pouvez la voir, mais pas toutes les personnes qui lisent ce bulletin.
why-never-told = **Non.** Les bulletins n’annoncent pas les adaptations. Elles figurent dans le journal de la bonne pratique qu’elles adaptent.

why-told-title = Elle était dans
why-not-told-yet = Aucune édition de ce bulletin ne l’a annoncée.
why-edition-of = l’édition du { $until }
why-edition-link = [y aller]({ $link })
why-on-its-way = en route en ce moment
why-new = nouvelle depuis le { $at }
why-changed = modifiée le { $at }
why-fulfilled = engagement tenu le { $at }
why-deadline = une échéance approche : { $what }, { $day }
why-begins = le début approche : { $day }
why-due = une date promise approche : { $day }

why-edition-title = Pourquoi vous voyez ceci
why-channel = Le bulletin **{ $digest }** annonce les nouveautés dans { $channel }. L’équipe de ce serveur l’a demandé, et peut le modifier avec { $change }.
why-own = Vous avez demandé le bulletin **{ $digest }**, qui n’arrive qu’à vous. Vous pouvez le modifier ou l’arrêter à tout moment.
why-fact-when = Quand :
why-fact-sections = Il annonce :
why-fact-filters = Filtres :
why-fact-span = Cette édition :
why-fact-next = La prochaine :
why-span = les nouveautés du { $since } au { $until }
why-span-by-hand = { $span } ; l’équipe du serveur l’a envoyée à la main
why-entry-choose = Pourquoi cette fiche ?
button-why-digest = Voir ce bulletin
