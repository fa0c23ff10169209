# Des initiatives en tableau : remises, et reprises du fichier de n’importe qui.

exchange-format-csv = CSV
exchange-format-csv-hxl = CSV avec une ligne de balises HXL
exchange-format-xlsx = Excel (XLSX)
exchange-format-xlsx-hxl = Excel (XLSX) avec une ligne de balises HXL
exchange-format-json = JSON

# Les en-têtes qui sont compris dans un fichier, à côté des noms qui ne changent jamais.
column-reference = Référence
column-title = Titre
column-summary = Résumé
column-lead = Organisation responsable
column-partners = Partenaires
column-group = Groupe de parties prenantes
column-areas = Domaines prioritaires
column-topics = Thèmes
column-scope = Portée
column-regions = Régions
column-countries = Pays
column-status = État
column-start = Début
column-end = Fin
column-link = Lien
column-points = Points de l’Appel
column-youth-led = Menée par des jeunes
column-women-led = Menée par des femmes
column-language = Langue
column-visibility = Visibilité
column-own-code = Code propre
column-updated = Mise à jour

# Les feuilles d’un classeur : 31 caractères au plus.
exchange-sheet = Initiatives
exchange-sheet-about = À propos
exchange-about-title = Des initiatives, telles qu’Accord les remet et les reprend
exchange-about-rows = Chaque ligne est une initiative que vous pouvez voir. Modifiez ce que vous voulez, ajoutez des lignes et rendez le fichier : ce que vous avez laissé tel quel reste tel quel.
exchange-about-codes = Les domaines sont GOV, EDU, DIA, YTH, COM, GEN, CTY et OTH ; les régions sont africa, mena, asia, europe, americas et oceania ; les pays sont des codes ISO 3166-1. Leurs noms sont compris aussi, en français et en anglais.
exchange-about-lists = Plusieurs choses dans une cellule sont séparées par des points-virgules. Une barre oblique inverse devant un point-virgule le fait entrer dans un nom. Après le nom d’un partenaire et un deux-points se trouve son rôle : implementer, funder, host, technical ou partner.
exchange-about-updated = Laissez la colonne « updated » telle quelle : c’est à elle qu’Accord voit que personne n’a modifié une ligne depuis que vous l’avez prise. Une ligne que quelqu’un a modifiée vous est signalée et n’est pas écrasée.
exchange-about-new = Une ligne sans référence est une nouvelle initiative ; un code à vous (ONG-7) peut en tenir lieu. Une nouvelle initiative est visible dans votre serveur.
exchange-about-guard = Une apostrophe devant un texte qui commence comme une formule empêche les tableurs de l’exécuter. Accord la retire.

# ------------------------------------------------------------------------------------------------------- remettre
exchange-so-far = Le fichier est en préparation : { NUMBER($rows) } { $rows ->
        [one] initiative
        [many] d’initiatives
       *[other] initiatives
    } pour l’instant.
exchange-handed-title = Des initiatives à emporter
exchange-handed-out =
    { $rows ->
        [0] Aucune initiative ne convient que vous puissiez voir. Le fichier contient les en-têtes : remplissez-le et rendez-le avec { $command }.
        [one] { NUMBER($rows) } initiative, telle que vous pouvez la voir. Modifiez ce dont vous vous occupez, et rendez le fichier avec { $command }.
        [many] { NUMBER($rows) } d’initiatives, telles que vous pouvez les voir. Modifiez celles dont vous vous occupez, et rendez le fichier avec { $command }.
       *[other] { NUMBER($rows) } initiatives, telles que vous pouvez les voir. Modifiez celles dont vous vous occupez, et rendez le fichier avec { $command }.
    }
exchange-care = Le fichier contient ce que vous pouvez voir, et d’autres en voient peut-être moins : ne le transmettez qu’avec prudence.

# ---------------------------------------------------------------------------------------------------------- reprendre
import-waiting = Un autre fichier est en cours de lecture. Le vôtre est le suivant.
import-reading = Le fichier est en cours de lecture : { NUMBER($rows) } { $rows ->
        [one] ligne
        [many] de lignes
       *[other] lignes
    } pour l’instant.
import-comparing = { $rows ->
        [one] { NUMBER($rows) } ligne a été lue.
        [many] { NUMBER($rows) } de lignes ont été lues.
       *[other] { NUMBER($rows) } lignes ont été lues.
    } Accord regarde maintenant si elles existent déjà.
import-writing = Tout a été vérifié. L’enregistrement est en cours.

import-title-ready = Ce fichier peut être importé
import-title-same = Il n’y a rien à importer
import-title-wrong = Ce fichier ne peut pas encore être importé
import-title-done = Importé
import-what-file = { $file } : { NUMBER($rows) } { $rows ->
        [one] ligne.
        [many] de lignes.
       *[other] lignes.
    } Rien n’a encore été modifié.
import-what-done = { $file } : { NUMBER($rows) } { $rows ->
        [one] ligne.
        [many] de lignes.
       *[other] lignes.
    }
import-would-make = { $rows ->
        [one] { NUMBER($rows) } nouvelle initiative, visible dans ce serveur
        [many] { NUMBER($rows) } de nouvelles initiatives, visibles dans ce serveur
       *[other] { NUMBER($rows) } nouvelles initiatives, visibles dans ce serveur
    }
import-would-change = { $rows ->
        [one] { NUMBER($rows) } initiative qui change
        [many] { NUMBER($rows) } d’initiatives qui changent
       *[other] { NUMBER($rows) } initiatives qui changent
    }
import-would-stay = { $rows ->
        [one] { NUMBER($rows) } qui existe déjà et reste telle quelle
        [many] { NUMBER($rows) } qui existent déjà et restent telles quelles
       *[other] { NUMBER($rows) } qui existent déjà et restent telles quelles
    }
import-again = { $rows ->
        [one] { NUMBER($rows) } de celles qui changent est visible de tout le réseau. Elle revient à son serveur, et l’équipe de révision est consultée de nouveau.
        [many] { NUMBER($rows) } de celles qui changent sont visibles de tout le réseau. Elles reviennent à leur serveur, et l’équipe de révision est consultée de nouveau.
       *[other] { NUMBER($rows) } de celles qui changent sont visibles de tout le réseau. Elles reviennent à leur serveur, et l’équipe de révision est consultée de nouveau.
    }
import-made = { $rows ->
        [one] { NUMBER($rows) } initiative est nouvelle. Elle est visible dans ce serveur, et vous vous en occupez.
        [many] { NUMBER($rows) } d’initiatives sont nouvelles. Elles sont visibles dans ce serveur, et vous vous en occupez.
       *[other] { NUMBER($rows) } initiatives sont nouvelles. Elles sont visibles dans ce serveur, et vous vous en occupez.
    }
import-changed = { $rows ->
        [one] { NUMBER($rows) } initiative a été modifiée.
        [many] { NUMBER($rows) } d’initiatives ont été modifiées.
       *[other] { NUMBER($rows) } initiatives ont été modifiées.
    }
import-stayed = { $rows ->
        [one] { NUMBER($rows) } existait déjà et est restée telle quelle.
        [many] { NUMBER($rows) } existaient déjà et sont restées telles quelles.
       *[other] { NUMBER($rows) } existaient déjà et sont restées telles quelles.
    }
import-went-back = { $rows ->
        [one] { NUMBER($rows) } que tout le réseau voyait n’est plus visible que dans son serveur, jusqu’à ce que l’équipe de révision l’ait revue.
        [many] { NUMBER($rows) } que tout le réseau voyait ne sont plus visibles que dans leur serveur, jusqu’à ce que l’équipe de révision les ait revues.
       *[other] { NUMBER($rows) } que tout le réseau voyait ne sont plus visibles que dans leur serveur, jusqu’à ce que l’équipe de révision les ait revues.
    }
import-first-titles = Lu ainsi : { $titles }
import-problems = { $problems ->
        [one] Il y a { NUMBER($problems) } problème. Tant qu’il en reste un, rien n’est importé.
        [many] Il y a { NUMBER($problems) } de problèmes. Tant qu’il en reste un, rien n’est importé.
       *[other] Il y a { NUMBER($problems) } problèmes. Tant qu’il en reste un, rien n’est importé.
    }
import-problem-line = Ligne { $row }, « { $column } » : { $said }
import-problem-row = Ligne { $row } : { $said }
import-problems-more = … et { NUMBER($more) } de plus : le fichier ci-dessous les contient tous.
import-mend = Corrigez le fichier et rendez-le de nouveau : { $command }.
import-unknown-columns = Ces colonnes sont inconnues et laissées de côté :
import-unknown-column = { $near ->
        [none] { $name }
       *[other] { $name } – vouliez-vous dire { $near } ?
    }
import-unknown-more = … et { NUMBER($more) } de plus
import-note-western = Le fichier n’est pas en Unicode (UTF-8) ; il a donc été lu comme Windows écrit les langues d’Europe de l’Ouest. Regardez si les accents sont justes.
import-note-macros = Le fichier contient des macros. Elles n’ont pas été exécutées, et rien n’en a été repris.
import-note-links = Le fichier renvoie à d’autres fichiers. Ils n’ont pas été ouverts ; seul compte ce qui se trouve dans les cellules.
import-alike = { $alike ->
        [one] { NUMBER($alike) } des nouvelles ressemble à une initiative qui existe. Elle est importée quand même ; regardez-la d’abord.
        [many] { NUMBER($alike) } des nouvelles ressemblent à des initiatives qui existent. Elles sont importées quand même ; regardez-les d’abord.
       *[other] { NUMBER($alike) } des nouvelles ressemblent à des initiatives qui existent. Elles sont importées quand même ; regardez-les d’abord.
    }
import-alike-of = { $compared ->
        [one] La première nouvelle ligne a été comparée.
        [many] Les { NUMBER($compared) } premières nouvelles lignes ont été comparées.
       *[other] Les { NUMBER($compared) } premières nouvelles lignes ont été comparées.
    }
import-alike-line = Ligne { $row }, { $title } : comme { $reference }, { $known }
import-nothing-alike = Aucune des nouvelles ne ressemble à une initiative qui existe.
import-owner = Vous vous occuperez de ce qui est nouveau. Rien n’est écrasé : une ligne que quelqu’un a modifiée entre-temps vous est signalée.

button-show-mine = Voir ce dont je m’occupe
button-import-now = Importer maintenant

import-file-problems = problemes
import-heading-row = Ligne
import-heading-column = Colonne
import-heading-problem = Problème

# ------------------------------------------------------------------------------------------ ce qui ne va pas dans une cellule
problem-zero = La cellule contient des caractères qu’aucun texte n’a : elle a été abîmée en chemin. Saisissez-la de nouveau.
problem-not-object = Ce n’est pas une initiative : il faut un objet avec un titre.
problem-key-twice = Ceci se trouve deux fois dans la ligne. N’en laissez qu’un.
problem-not-text = Cette valeur ne peut pas être lue. Écrivez un texte, ou une liste de textes.
problem-title-missing = Le titre manque. Toute nouvelle initiative en a besoin.
problem-title-blank = Le titre n’a ni lettre ni chiffre. Écrivez-le en toutes lettres.
problem-title-too-long = Le titre fait { NUMBER($length) } caractères ; il y a de la place pour { NUMBER($limit) }.
problem-text-too-long = Le texte fait { NUMBER($length) } caractères ; il y a de la place pour { NUMBER($limit) }.
problem-name-blank = Un nom n’y a ni lettre ni chiffre.
problem-name-too-long = Un nom y fait { NUMBER($length) } caractères ; il y a de la place pour { NUMBER($limit) }.
problem-name-hidden = Il s’y trouve des caractères invisibles, ou qui inversent le texte. Saisissez-le de nouveau au lieu de le coller.
problem-name-calls = Cela notifierait des gens, ou commence par un signe que les tableurs prennent pour une formule. Commencez par une lettre ou un chiffre, sans mention.
problem-area-missing = Il faut au moins un domaine prioritaire, comme EDU ou « Pouvoir d’agir des jeunes ».
problem-unknown-role = « { $typed } » n’est aucun des rôles. Écrivez réalisation, financement, accueil, aide technique ou partenaire après le deux-points, ou laissez-le de côté.
problem-too-many-of =
    { $what ->
        [countries] { $count } pays, c’est plus que les { $limit } qui trouvent place. Pour un travail mené dans autant de pays, nommez les régions, ou la portée « global ».
        [topics] { $count } thèmes, c’est plus que les { $limit } qui trouvent place.
        [partners] { $count } partenaires, c’est plus que les { $limit } qui trouvent place. Nommez les principaux, et les autres dans le résumé.
       *[other] { $count }, c’est plus que les { $limit } qui trouvent place.
    }
problem-word-unknown =
    { $near ->
        [none] « { $typed } » n’est pas connu ici.
       *[other] « { $typed } » n’est pas connu ici. Vouliez-vous dire { $near } ?
    }
problem-date-not-understood = « { $typed } » n’est pas une date qu’Accord comprend. Écrivez une année (2026), un mois (2026-09) ou un jour (2026-09-30).
problem-date-unlikely = L’année { NUMBER($year, useGrouping: 0) } est impossible : il faut une année de { NUMBER($earliest, useGrouping: 0) } à { NUMBER($latest, useGrouping: 0) }.
problem-no-such-day = Il n’y a pas de { $typed } dans le calendrier.
problem-ends-before-start = La fin ({ $ends }) viendrait avant le début ({ $starts }).
problem-link-not-usable = « { $typed } » n’est pas un lien qu’Accord peut montrer : il doit commencer par https ou http, mener à une page publique et ne pas contenir de nom d’utilisateur.
problem-point-unclear = « { $typed } » n’est pas un point d’un Appel. Écrivez l’Appel et le numéro du point, comme CALL-1.3. Il y a : { $calls }.
problem-point-unknown = { $call } n’a pas de point { $point } : ses points vont de 1 à { $last }.
problem-mark-unclear = « { $typed } » n’est ni oui ni non.
problem-updated-unclear = « { $typed } » n’est pas un moment qu’Accord peut lire. Laissez cette colonne comme l’export l’a écrite, ou écrivez 2026-03-02.
problem-updated-ahead = Ce moment n’est pas encore venu. Laissez cette colonne comme l’export l’a écrite.
problem-reference-unknown = Il n’y a pas d’initiative « { $typed } » que vous puissiez voir et modifier. Laissez la cellule vide pour une nouvelle, ou donnez un code à vous.
problem-row-twice = La ligne { $other } concerne la même initiative. Laissez l’une des deux.
problem-row-alike = La ligne { $other } a le même titre, la même organisation responsable et le même début, et aucun code ne les distingue. Laissez l’une des deux, ou donnez à chacune un code à elle.
problem-row-older = Quelqu’un a modifié { $reference } après que cette ligne a été prise, le { $changed } (UTC). Elle n’est pas écrasée : prenez un nouvel export, et modifiez celui-là.
problem-row-undated = { $reference } est déjà cette initiative, et dit autre chose. Pour la modifier, prenez un export, dont la colonne « updated » dit quel état vous avez modifié ; pour la laisser, retirez la ligne.
problem-row-theirs = { $reference } a le même titre, la même organisation responsable et le même début, dit autre chose, et d’autres s’en occupent. Retirez la ligne, ou donnez-lui un code à vous si c’est une autre initiative.
problem-own-code-other = { $reference } porte un autre code à vous. Un code reste comme il est : laissez la cellule vide.
problem-own-code-long = Un code à vous fait au plus { $limit } caractères.
problem-visibility-fixed = Qui voit une initiative ne change pas par un fichier. Ouvrez-la et choisissez là ; laissez la cellule comme elle était.
problem-visibility-network = Un fichier ne montre rien à tout le réseau : écrivez server ou restricted. Ensuite, l’équipe de révision peut être consultée.

# --------------------------------------------------------------------------------------------- ce qui ne va pas dans un fichier
error-import-under-way = Votre dernier fichier est encore en cours de lecture. Rien n’a été recommencé ; attendez sa réponse.
error-import-overtaken = D’autres modifiaient les mêmes initiatives au même moment, plusieurs fois. Rien n’a été importé. Réessayez dans une minute.
error-import-file-gone = Le fichier n’est plus là. Rien n’a été modifié ; rendez-le de nouveau : { $command }.
error-table-too-large = Le fichier fait { $size } Mo, et { $limit } Mo au plus sont lus. Rien n’a été modifié. Divisez-le en plusieurs fichiers.
error-table-empty = Il n’y a rien à importer dans le fichier : aucune ligne sous les en-têtes. Rien n’a été modifié.
error-table-not-known = Ce n’est pas un tableau qu’Accord peut lire. Donnez du CSV, de l’Excel (.xlsx) ou du JSON. Rien n’a été modifié.
error-table-too-long =
    { $organisers ->
        [0] Le fichier compte plus de { NUMBER($limit) } lignes, et il n’en est pas repris davantage à la fois. Rien n’a été modifié ; divisez-le en plusieurs fichiers.
       *[other] Le fichier compte plus de { NUMBER($limit) } lignes, et les membres n’en importent pas davantage à la fois. Rien n’a été modifié. Divisez-le en plusieurs fichiers, ou adressez-vous à la révision ou à l’administration de ce serveur : elles peuvent en importer { NUMBER($organisers) }.
    }
error-table-broken = À partir de la ligne { NUMBER($row, useGrouping: 0) }, le fichier ne peut pas être lu : un guillemet est ouvert et pas fermé, ou quelque chose suit un guillemet fermant. Rien n’a été modifié. Corrigez cette ligne, ou enregistrez le tableau de nouveau.
error-workbook-broken = Le fichier porte le nom d’un classeur et n’en est pas un qui puisse être lu, ou il est abîmé. Enregistrez-le de nouveau comme classeur Excel (.xlsx), ou en CSV. Rien n’a été modifié.
error-workbook-locked = Le classeur a un mot de passe, ou il est de l’ancien format (.xls). Enregistrez-le sans mot de passe comme classeur Excel (.xlsx), ou en CSV. Rien n’a été modifié.
error-workbook-too-large = Le classeur se déploie bien au-delà de ce dont un tableau d’initiatives a besoin (plus de { $limit } Mo) ; il n’a donc pas été lu. Ne gardez que la feuille des initiatives, sans images, ou enregistrez-la en CSV. Rien n’a été modifié.
error-json-broken = À partir de la ligne { NUMBER($line, useGrouping: 0) }, le fichier n’est pas du JSON. Rien n’a été modifié.
error-json-not-list = Le fichier est du JSON, mais pas une liste d’initiatives : il doit commencer par [ et contenir un objet pour chacune. Rien n’a été modifié.
error-title-column-missing =
    Aucune colonne ne contient les titres : il faut un en-tête « title » ou la balise #activity+name. { $near ->
        [none] Les en-têtes trouvés sont : { $columns }.
       *[other] Vouliez-vous dire celui-ci : { $near } ? Les en-têtes trouvés sont : { $columns }.
    } Rien n’a été modifié.
error-column-twice = Les colonnes « { $other } » et « { $column } » sont pour la même chose. Rien n’a été modifié. Laissez-en une, ou donnez-lui un autre nom.
error-exchange-too-large = Le fichier fait { $size } Mo, et Discord prend ici { $limit } Mo. Rien n’a été envoyé. Choisissez moins d’initiatives, par domaine, région ou période.
error-too-much-seen = { NUMBER($count) } des initiatives que le fichier modifie sont visibles de tout le réseau, et l’équipe de révision revoit chacune d’elles : { NUMBER($limit) } au plus à la fois. Rien n’a été modifié ; divisez-le en plusieurs fichiers.
