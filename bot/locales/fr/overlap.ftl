# Avant d’enregistrer une initiative : existe-t-elle déjà ; et travailler ensemble.

overlap-title = Existe-t-elle déjà ?
overlap-body = Rien n’est encore enregistré. { $count ->
        [one] Une initiative ressemble beaucoup à la vôtre. Est-ce la même ?
        [many] { NUMBER($count) } d’initiatives ressemblent beaucoup à la vôtre. L’une d’elles est-elle la même ?
       *[other] { NUMBER($count) } initiatives ressemblent beaucoup à la vôtre. L’une d’elles est-elle la même ?
    }
overlap-reasons = Points communs : { $reasons }
overlap-same-title = titre semblable
overlap-same-organisation = même organisation ({ $name })
overlap-same-countries = { $count ->
        [one] même pays ({ $names })
        [many] mêmes pays ({ $names })
       *[other] mêmes pays ({ $names })
    }
overlap-same-areas = { $count ->
        [one] même domaine ({ $names })
        [many] mêmes domaines ({ $names })
       *[other] mêmes domaines ({ $names })
    }
overlap-same-time = dates qui se recoupent
overlap-same-words = mots semblables ({ $words })
overlap-together = « Travailler ensemble » enregistre la vôtre et pose la question aux personnes qui s’occupent de l’autre. Elles en lisent le titre et l’organisation qui la mène, pas votre nom. Si elles acceptent, chacun voit comment joindre l’autre.
button-look = Voir
button-same = C’est la même
button-together = Travailler ensemble
button-different = C’est une autre : l’enregistrer
button-different-after-all = C’est bien une autre : l’enregistrer
button-back-to-draft = Revenir à mon brouillon

same-title = Alors elle existe déjà
same-others = Demandez à y participer ; vous pourrez dire ce que vous savez aux personnes qui s’en occupent.
same-own = Vous vous en occupez vous-même : dites-y ce qu’il y a de nouveau.
same-nobodys = Elle vient d’un document, et personne dans le réseau ne s’en occupe : il n’y a personne à prévenir.
same-draft = Rien n’a été enregistré. Ce que vous avez saisi reste dans votre brouillon jusqu’à ce que vous l’enregistriez ou le jetiez.

together-title = Enregistrée
together-asked = Nous demandons aux personnes qui s’occupent de **{ $title }** si elles souhaitent travailler ensemble. Vous saurez ce qu’elles répondent ; tant qu’elles n’ont pas accepté, personne n’apprend qui est l’autre.
together-asked-before = La question a déjà été posée aux personnes qui s’occupent de **{ $title }**. Elle n’a pas été posée à nouveau.
together-too-often = Vous avez souvent posé la question aujourd’hui ; elle n’a donc été posée à personne. Vous pourrez la poser, avec une autre initiative, { $until }.
together-nobody = La question n’a été posée à personne : l’autre initiative n’est plus là, ou personne d’autre que vous ne s’en occupe.

unattended-awaited = Quelqu’un souhaite travailler avec la personne qui s’en occupe.
introductions-title = Travailler ensemble
introductions-none = Il n’y a rien ici qui vous concerne.
together-about = À propos de { $title }
together-waits = Vous avez proposé de travailler ensemble aux personnes qui s’occupent de **{ $title }**. Elles n’ont pas encore répondu.
together-waits-unseen = Vous avez proposé de travailler ensemble aux personnes qui s’occupent d’une autre initiative. Elles n’ont pas encore répondu. Vous ne pouvez plus voir cette initiative.
together-asks = La personne qui a ajouté **{ $title }**{ $lead ->
        [none] {""}
       *[other] {" "}({ $lead })
    } souhaite travailler avec vous. Si vous acceptez, chacun voit comment joindre l’autre. Si vous refusez, elle n’apprend rien de vous.
together-agreed = Vous êtes d’accord, l’un et l’autre : { $who } s’occupe de **{ $title }**{ $lead ->
        [none] {""}
       *[other] {" "}({ $lead })
    }. Écrivez-vous.
together-agreed-unseen = Vous êtes d’accord, l’un et l’autre : { $who }{ $lead ->
        [none] {""}
       *[other] {" "}({ $lead })
    } souhaite travailler avec vous. Écrivez-vous.
together-declined = La personne apprendra que c’est non, sans votre nom.
together-taken-back = Votre demande est retirée. La question n’est plus posée à personne.
together-ended = Désormais, ni l’un ni l’autre ne voit plus ici comment joindre l’autre.
button-introductions = Travailler ensemble
button-introduction = Voir comment les joindre
button-introduce = Oui, mettez-nous en contact
button-not-introduce = Non
button-introduction-end = Ne plus l’afficher
