# Les engagements : ce que les signataires disent vouloir faire, et ce qui en résulte.
button-commit = Dire ce que vous ferez

commit-title = Ce que vous ferez
commit-correct-title = Modifier votre engagement
commit-point = À propos de quel point
commit-said = Ce que vous ferez
commit-said-description = D’abord une ligne qui sert de titre, puis plus si vous voulez. Ne nommez personne sans son accord.
commit-deliverables = Ce qui en résultera, et quand
commit-deliverables-description = Un par ligne, la date d’abord : 2026-12 : dix clubs. Ou sans date : dix clubs. Facultatif.
commit-deliverables-done = Un par ligne, la date d’abord : 2026-12 : dix clubs. Un ✓ en début de ligne : c’est fait.
commit-for = Qui le fera
commit-myself = Moi-même
commit-marks = Mentions

commit-details-title = Préciser
commit-areas = Domaines prioritaires
commit-areas-none = Aucun choisi
commit-regions = Régions
commit-regions-none = Aucune choisie
commit-countries = Pays
commit-countries-description = Par leur nom, séparés par des virgules. Facultatif.
commit-link = Lien à l’appui
commit-link-description = Une page publique : photos, rapport, article. Qui voit l’engagement la voit aussi.
commit-initiative = Initiative qui le réalise
commit-initiative-description = Son titre ou sa référence. Chacun mène alors à l’autre, et montre qui mène l’initiative.

commit-update-title = Où en est-il ?
commit-stage = Étape
commit-news = Ce qui s’est passé
commit-news-description = Nécessaire s’il est tenu ou repris. Laissez vide si tout est encore vrai.
commit-done = Ce qui est fait
commit-shows = Ce que montre le lien

commitment-stage = Étape :
commitment-by = Par :
commitment-partners-agreed = Avec :
commitment-partners-asked = Invitées :
commitment-partners-declined = Ont décliné :
commitment-deliverables = Ce qui en résultera
commitment-evidence = Ce qui le montre
commitment-own = Vous vous en occupez. La personne qui s’engage est montrée ici comme dans sa signature.
commitment-made = Merci. Voici ce que les autres voient.
commitment-saved = C’est enregistré. Voici ce que les autres voient.
commitment-no-more = Il n’y a rien de plus à lire.
commitment-due = prochaine échéance : { $date }
deliverable-done = fait le { $date }

maker-unnamed = une personne signataire
maker-of-group = une personne signataire ({ $cell })

button-correct-text = Modifier
button-details = Préciser
button-partners = Partenaires
button-ask-partner = Inviter une organisation
button-partner-agree = Participer pour { $organisation }
button-partner-decline = Décliner pour { $organisation }
button-partner-after-all = Participer finalement pour { $organisation }
button-partner-leave = Quitter pour { $organisation }

partners-none = Aucune organisation n’est encore invitée. Vous menez cet engagement ; chaque organisation invitée décide elle-même.
partners-foot = Une organisation y figure comme partenaire dès qu’une personne qui agit pour elle a accepté.
partners-remove = En retirer une…
partner-standing-asked = invitée, n’a pas encore répondu
partner-standing-agreed = participe
partner-standing-declined = a décliné
partner-ask-title = Inviter une organisation
partner-organisation = Quelle organisation
partner-organisation-description = Par son nom. Qui agit pour elle l’apprend à sa prochaine commande.
partner-which = Aucune organisation ne porte exactement ce nom : { $typed }. Laquelle voulez-vous dire ? Rien n’est encore envoyé.
partner-choose = Choisissez-en une…
partner-asked = L’organisation est invitée.
partner-removed = L’organisation est retirée.
partner-said-agreed = Votre organisation participe et y figure comme partenaire.
partner-said-declined = Votre organisation ne participe pas et n’y figure pas.

withdrawn-commitments =
    { $number ->
        [one] Ce que vous avez dit vouloir faire reste, sans votre nom : 1 engagement. Vous pouvez le retirer aussi.
        [many] Ce que vous avez dit vouloir faire reste, sans votre nom : { NUMBER($number) } d’engagements. Vous pouvez les retirer aussi.
       *[other] Ce que vous avez dit vouloir faire reste, sans votre nom : { NUMBER($number) } engagements. Vous pouvez les retirer aussi.
    }
button-withdraw-commitments =
    { $number ->
        [one] Retirer aussi l’engagement
        [many] Retirer aussi { NUMBER($number) } d’engagements
       *[other] Retirer aussi { NUMBER($number) } engagements
    }
commitments-withdrawn =
    { $number ->
        [0] Il ne vous reste aucun engagement à retirer. Rien n’a été modifié.
        [one] 1 engagement est retiré. Son historique le dit, sans votre nom.
        [many] { NUMBER($number) } d’engagements sont retirés. Leur historique le dit, sans votre nom.
       *[other] { NUMBER($number) } engagements sont retirés. Leur historique le dit, sans votre nom.
    }
