# The Call: its card, reading, signing, progress, signatories.
call-issued = { $issuer }, { $date }
call-plain-words = notre version en langage clair de « { $document } »
call-official = le texte officiel de « { $document } »
call-total =
    { $total ->
        [0] **Aucune signature pour l’instant.** Soyez la première personne à signer.
        [one] **1 signature.** Prochain palier : { $goal }.
        [many] **{ NUMBER($total) } de signatures.** Prochain palier : { $goal }.
       *[other] **{ NUMBER($total) } signatures.** Prochain palier : { $goal }.
    }
call-final-total =
    { $total ->
        [one] **{ NUMBER($total) } signature.**
        [many] **{ NUMBER($total) } de signatures.**
       *[other] **{ NUMBER($total) } signatures.**
    }
call-closed-line = Cet Appel est clos. Il ne reçoit plus de signatures.

milestone-title = { $goal } signatures
milestone-body =
    Déjà { $total ->
        [one] { NUMBER($total) } signature
        [many] { NUMBER($total) } de signatures
       *[other] { NUMBER($total) } signatures
    } : { $call }. Merci à toutes les personnes qui ont signé.

read-preamble = Préambule
read-beginning = Début
read-point = Point { $number }
read-addressee = À : { $who }
read-jump = Aller à…
read-contents =
    { $clauses ->
        [one] { NUMBER($clauses) } considérant
        [many] { NUMBER($clauses) } de considérants
       *[other] { NUMBER($clauses) } considérants
    } au préambule, { $points ->
        [one] { NUMBER($points) } point
        [many] { NUMBER($points) } de points
       *[other] { NUMBER($points) } points
    } :

sign-title = Signer – { $call }
sign-as = Vous signez pour
sign-as-myself = Moi-même
sign-as-organisation = Mon organisation
sign-group = Groupe
sign-group-placeholder = Choisissez le groupe qui convient le mieux
sign-show = Comment vous afficher
sign-show-description = Rien sur vous n’est public, sauf ce que vous choisissez ici.
sign-ticks = À cocher
sign-understood = Je comprends ce qui est conservé
sign-understood-description = Votre numéro Discord et ce formulaire. À voir ou à effacer à tout moment : { $command }.
sign-may-write = Vous pouvez m’écrire au sujet de cet Appel
sign-organisation = Nom de l’organisation
sign-organisation-description = Seulement si vous signez pour elle, ou voulez figurer sous son nom.
show-title = Comment afficher ma signature
show-organisation-field = Seulement si vous voulez figurer sous son nom.
show-counted = Comptée seulement
show-counted-description = Vous ajoutez un au total. Personne ne voit qui vous êtes.
show-group-and-country = Groupe et pays seulement
show-group-and-country-description = Affichés dès que cinq personnes au moins partagent les deux.
show-organisation = Organisation seulement
show-organisation-description = Le nom de l’organisation, pas le vôtre.
show-name = Nom
show-name-description = Votre nom tel qu’il est sur Discord, votre organisation, votre groupe et votre pays.

signed-thanks = Merci – vous avez signé : { $call }
signed-renewed = Merci – vous avez signé la version { $version } : { $call }
signed-corrected = Votre signature telle qu’elle est maintenant : { $call }
signed-sent-back = L’équipe de révision n’a pas confirmé que vous agissez pour votre organisation ; sa signature ne compte donc pas. Vous pouvez en dire plus et refaire la demande.
signed-awaiting = La signature de votre organisation attend d’être confirmée : une personne chargée de la révision confirme qui peut signer pour elle. D’ici là, elle est comptée à part et n’est affichée nulle part. Une organisation compte une fois, peu importe combien de personnes signent pour elle.
signed-withdraw = Vous pouvez retirer votre signature à tout moment : { $command }.
already-title = Vous avez déjà signé
already-body = Vous avez signé le { $date }. Rien n’est compté deux fois, et rien n’a changé à l’instant.
kept-group = Groupe :
kept-for = Pour :
kept-country = Pays :
kept-organisation = Organisation :
kept-language = Langue :
kept-marks = Mentions :
kept-show = Affichage :
kept-write = On peut vous écrire :
shown-hidden = aucun – l’équipe du serveur l’a masqué, et vous seul ou vous seule pouvez l’afficher de nouveau
shown-name = par votre nom, { $name }
shown-organisation = sous le nom de { $organisation }
shown-group-and-country = par groupe et pays, dès que cinq personnes au moins partagent les deux
shown-counted = comptée seulement

withdraw-title = Retirer votre signature ?
withdraw-body-closed = Votre signature est supprimée, et le total suit aussitôt : { $call }. L’Appel est clos : vous ne pourrez plus le signer.
withdraw-body = Votre signature est supprimée, et le total suit aussitôt : { $call }. Vous pourrez signer de nouveau plus tard.
withdraw-kept = Rien n’a changé : votre signature reste.
withdrawn-title = Votre signature est retirée
withdrawn-body = Votre signature est supprimée, et le total a suivi : { $call }.

signatories-title = Signataires : { $call }
signatories-none = Personne n’est affiché pour l’instant. La plupart choisissent d’être comptés seulement.
signatories-foot =
    { $total ->
        [one] { NUMBER($total) } signature en tout
        [many] { NUMBER($total) } de signatures en tout
       *[other] { NUMBER($total) } signatures en tout
    }{ $unseen ->
        [0] .
        [one] , dont { NUMBER($unseen) } comptée sans être affichée.
        [many] , dont { NUMBER($unseen) } comptées sans être affichées.
       *[other] , dont { NUMBER($unseen) } comptées sans être affichées.
    }
signatories-hide = Masquer quelqu’un…
signatory-of = Une personne de **{ $organisation }** (selon ses propres mots)
signatory-cell =
    { $people ->
        [one] { NUMBER($people) } personne
        [many] { NUMBER($people) } de personnes
       *[other] { NUMBER($people) } personnes
    } : { $cell }

progress-title = Où en est l’Appel : { $call }
progress-headline =
    { $total ->
        [one] { NUMBER($total) } signature
        [many] { NUMBER($total) } de signatures
       *[other] { NUMBER($total) } signatures
    }
progress-goal = Prochain palier : { $goal }
progress-growth = Progression
progress-growth-empty = La courbe commence avec le compte du premier jour.
progress-groups = Qui signe
progress-groups-empty = Un groupe apparaît dès que cinq personnes au moins en font partie.
progress-other-groups = Autres groupes ensemble
progress-shares = Qui mène l’action
progress-youth-led = Mené par des jeunes
progress-women-led = Mené par des femmes
progress-too-few = trop peu pour le dire
progress-as-of = au { $date }
progress-note = Total : en direct. Le reste : { $as_of }, mis à jour une fois par jour. Un groupe de moins de cinq personnes n’est jamais montré à part.
progress-alt-groups = Qui signe : { $groups }
progress-here =
    { $here ->
        [0] Moins de cinq signatures viennent de ce serveur.
       *[other] De ce serveur : { NUMBER($here) }.
    } { $servers ->
        [0] Les serveurs sont comptés une fois par jour.
        [one] Les signatures viennent de { NUMBER($servers) } serveur.
        [many] Les signatures viennent de { NUMBER($servers) } de serveurs.
       *[other] Les signatures viennent de { NUMBER($servers) } serveurs.
    }
progress-awaiting =
    { $awaiting ->
        [one] La signature d’une organisation attend d’être confirmée et est comptée à part.
        [many] Les signatures de { NUMBER($awaiting) } d’organisations attendent d’être confirmées et sont comptées à part.
       *[other] Les signatures de { NUMBER($awaiting) } organisations attendent d’être confirmées et sont comptées à part.
    }
progress-versions =
    { $earlier ->
        [one] { NUMBER($earlier) } signature porte sur une version antérieure à la version { $version }.
        [many] { NUMBER($earlier) } de signatures portent sur des versions antérieures à la version { $version }.
       *[other] { NUMBER($earlier) } signatures portent sur des versions antérieures à la version { $version }.
    }
progress-countries =
    Pays : { $countries }{ $more ->
        [0] .
        [one] {" "}et { NUMBER($more) } autre.
        [many] {" "}et { NUMBER($more) } d’autres.
       *[other] {" "}et { NUMBER($more) } autres.
    }
