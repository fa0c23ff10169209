# Ajouter une initiative : les mots à écrire, les formulaires, et ce qui se trouve entre eux.

# Les mots que l’on écrit après un nom ; « -also » en donne d’autres qui veulent dire la même chose, entre virgules.
role-implementer = réalisation
role-implementer-also = réalise, exécutant, maître d’œuvre, responsable
role-funder = financement
role-funder-also = finance, bailleur, bailleur de fonds, donateur, mécène
role-host = accueil
role-host-also = accueille, hôte, lieu
role-co-host = co-organisation
role-co-host-also = coorganise, co-organise, coorganisation, co-hôte, l’accueille avec d’autres
role-technical = aide technique
role-technical-also = technique, partenaire technique, expertise, conseil
role-partner = partenaire
role-partner-also = avec, membre
belongs-part-of = fait partie de
belongs-part-of-also = partie de, dans, au sein de
belongs-follows = fait suite à
belongs-follows-also = suite de, suit, après
belongs-carries-out = réalise
belongs-carries-out-also = met en œuvre, pour, tient, engagement
belongs-prepares = prépare
belongs-prepares-also = préparation de, précède, avant
belongs-comes-out-of = est issu de
belongs-comes-out-of-also = est issue de, issu de, issue de, résultat de, vient de
belongs-adapts = adapte
belongs-adapts-also = adaptation de, reprend, réutilise
lead-nobody = Sans organisation nommée

# Les trois formulaires. Un intitulé compte au plus 45 signes, une description et un exemple 100.
draft-form-initiative = Initiative, étape { NUMBER($step) } sur 3 : { $part }
draft-part-initiative-1 = de quoi il s’agit
draft-part-initiative-2 = où et quand
draft-part-initiative-3 = avec qui, et plus
typed-title = Titre
typed-title-description = En une ligne, pour qu’on la retrouve.
typed-summary = Ce qui est fait
typed-summary-description = Quelques phrases. Ne nommez personne, ni un lieu qui mettrait quelqu’un en danger.
typed-lead = Qui la mène
typed-lead-description = Une organisation. S’il n’y en a pas, laissez vide : votre nom n’est jamais montré.
typed-areas = Domaines prioritaires
typed-areas-placeholder = Un ou plusieurs
typed-scope = Portée
typed-scope-placeholder = À choisir, si vous la connaissez
typed-regions = Régions
typed-regions-description = Inutile de choisir celles des pays ci-dessous.
typed-regions-placeholder = Aucune, une ou plusieurs
typed-countries = Pays
typed-countries-description = Noms ou codes, en français ou en anglais, séparés par des virgules.
typed-countries-placeholder = Kenya, Mali, FR
typed-topics = Thèmes
typed-topics-description = Dix au plus, séparés par des virgules : les mots par lesquels on la chercherait.
typed-topics-placeholder = éducation aux médias, sport
typed-dates = Quand
typed-dates-description = Aussi précisément que vous le savez ; la fin peut manquer.
typed-dates-placeholder = 2024-03 – 2025
typed-status = État
typed-status-placeholder = À choisir, si vous le savez
typed-partners = Partenaires
typed-partners-description = Un par ligne ; après deux-points : réalisation, financement, accueil, aide technique, partenaire.
typed-partners-placeholder = UNICEF : financement
typed-points = Points de l’Appel auxquels elle répond
typed-points-placeholder = Aucun, un ou plusieurs
typed-link = Lien
typed-link-description = Une page publique à son sujet ; son adresse commence par https
typed-marks = Mentions, et qui peut la voir
typed-marks-description = Mené par des jeunes ou des femmes : tel que les personnes qui font le travail se voient.
typed-belongs = Ce à quoi elle se rattache
typed-belongs-description = Un par ligne : « fait partie de : » ou « fait suite à : », puis un titre ou une référence.
typed-belongs-placeholder = fait partie de : INI-12
mark-restricted = Seules l’équipe de révision de ce serveur et moi la voient

# Ce qui est gardé jusqu’ici, entre deux formulaires.
draft-field = { $name } :
draft-untitled = Sans titre pour l’instant
draft-not-saved = Pas encore enregistrée : voyez ci-dessous ce qu’il faut encore. Tout ce que vous avez écrit est gardé.
draft-wrong = Reste à faire
draft-more-wrong =
    { $more ->
        [one] et { NUMBER($more) } autre
        [many] et { NUMBER($more) } autres
       *[other] et { NUMBER($more) } autres
    }
draft-left-out = laissé vide
draft-kept-until = Un brouillon visible par vous seulement, gardé jusqu’au { $date }.
draft-group = Elle indiquera le groupe de votre profil : { $group }.
draft-help = Il s’agit de travail, non de personnes. Vous vous inquiétez pour quelqu’un ? Adressez-vous à { $contact }.
draft-waits-for-author = Son texte attend l’accord de la personne qui l’a écrit.
draft-choose-part = Corriger une autre partie
draft-part = { NUMBER($step) } : { $part }
button-next-part = Suite : { $part }
button-save-now = Enregistrer
button-finish-later = Finir plus tard
button-throw-away = Jeter
button-draft-go-on = Continuer
draft-later = Gardé jusqu’au { $date }. Vous le retrouvez avec { $command }.
draft-throw-title = Jeter ce brouillon ?
draft-throw-body = Ce que vous avez écrit dans « { $title } » serait perdu pour de bon.
button-keep-draft = Le garder
draft-thrown = Jeté. Rien n’en est gardé.
drafts-title =
    { $count ->
        [one] { NUMBER($count) } brouillon
        [many] { NUMBER($count) } brouillons
       *[other] { NUMBER($count) } brouillons
    }
drafts-none = Vous n’avez pas de brouillon.
draft-of-initiative = initiative
draft-of-commitment = engagement
draft-of-practice = bonne pratique
draft-of-adaptation = adaptation
draft-of-conference = conférence

# Ce qui ne va pas dans un brouillon. Rien n’en est perdu ; inutile de le redire chaque fois.
wrong-title-blank = il y faut des mots : au moins une lettre ou un chiffre.
wrong-title-too-long = { NUMBER($length) } signes ; il y en a au plus { NUMBER($limit) }.
wrong-text-too-long = { NUMBER($length) } signes ; il y en a au plus { NUMBER($limit) }.
wrong-name-too-long = l’un compte { NUMBER($length) } signes ; il y en a au plus { NUMBER($limit) }.
wrong-name-blank = il n’y a ni lettre ni chiffre à lire.
wrong-name-hidden = il s’y trouve des signes invisibles, ou qui retournent le texte. Tapez-le au lieu de le coller.
wrong-name-calls = cela notifierait des gens, ou commence par un signe que les tableurs prennent pour une formule. Commencez par une lettre ou un chiffre, sans mention.
wrong-link-not-usable = « { $typed } » n’est pas un lien vers une page publique : il commence par https ou http et ne porte pas de nom d’utilisateur.
wrong-date-not-understood = « { $typed } » n’est pas une date qu’Accord comprend. Écrivez une année (2026), un mois (2026-09) ou un jour (2026-09-30), et un tiret avant la fin.
wrong-date-unlikely = l’année { NUMBER($year, useGrouping: 0) } ne peut pas être la bonne : elle va de { NUMBER($earliest, useGrouping: 0) } à { NUMBER($latest, useGrouping: 0) }.
wrong-no-such-day = il n’y a pas de { $typed } dans le calendrier.
wrong-ends-before-start = elle finirait ({ $ends }) avant de commencer ({ $starts }).
wrong-unknown-country =
    aucun pays ne s’appelle « { $typed } ». { $near ->
        [none] Tapez son nom en français ou en anglais.
       *[other] Est-ce l’un de ceux-ci : { $near } ?
    }
wrong-too-many-of =
    { $what ->
        [countries] { NUMBER($count) } dépassent les { NUMBER($limit) } possibles. Choisissez les régions, ou la portée mondiale.
        [topics] { NUMBER($count) } dépassent les { NUMBER($limit) } possibles. Gardez ceux par lesquels on la chercherait.
        [partners] { NUMBER($count) } dépassent les { NUMBER($limit) } possibles. Nommez les principaux.
       *[other] { NUMBER($count) } dépassent les { NUMBER($limit) } possibles.
    }
wrong-unknown-record = rien de ce que vous pouvez voir ne porte le titre ou la référence « { $typed } ».

# Enregistrée, ou non.
draft-became-initiative = Ajoutée
draft-corrected = Modifiée
draft-saved-before = Déjà enregistrée
draft-seen-restricted = Visible par les personnes qui s’en occupent et par l’équipe de révision de ce serveur.
draft-seen-server = Tout ce serveur peut la voir maintenant.
draft-seen-network = Tous les serveurs du réseau peuvent la voir.
draft-seen-again = Le réseau la voyait, et elle dit maintenant autre chose : l’équipe de révision la relit d’abord. D’ici là, seul ce serveur la voit.
button-log-another = En ajouter une autre
draft-conflict = Quelqu’un d’autre a modifié { $reference } entre-temps
draft-conflict-body = Rien n’est encore enregistré, et rien n’est perdu. Voici ce qui diffère :
draft-conflict-same = Ce qui a été enregistré est ce que vous avez écrit.
draft-theirs = Enregistré depuis : { $said }
draft-mine = De vous : { $said }
button-mine-over-it = Enregistrer la mienne
button-take-theirs = Repartir de l’autre
button-see-theirs = La voir telle qu’elle est

# À partir d’un message. Celui de quelqu’un d’autre ne sert qu’avec son oui.
author-title = Quelqu’un d’autre a écrit ceci
author-body = Ses mots ne sont repris qu’avec son accord. Accord peut lui demander une seule fois, par un message dans { $channel } qui mentionne la personne et dit votre nom. Rien n’est gardé avant que vous le demandiez ; sans réponse, le texte disparaît après sept jours.
button-ask-author = Demander à l’auteur
button-empty-form = Commencer à vide
author-question =
    { $author } : { $asker } aimerait { $kind ->
        [practice] partager une bonne pratique
       *[other] ajouter une initiative
    } sur ce serveur à partir de ce que vous avez écrit ici. Êtes-vous d’accord ?
author-what-follows =
    Si vous êtes d’accord, { $asker } peut reprendre vos mots dans { $kind ->
        [practice] la bonne pratique
       *[other] l’initiative
    }, sous un autre titre et sans votre nom. Sinon, ils disparaissent aussitôt d’Accord ; sans réponse, après sept jours.
author-only = Seule la personne qui l’a écrit peut répondre.
button-author-yes = Oui, je suis d’accord
button-author-no = Non
author-agreed = L’auteur est d’accord. Merci.
author-declined = L’auteur a dit non. Rien du message n’est gardé.
button-my-drafts = Mes brouillons
