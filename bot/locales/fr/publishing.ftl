# Publier un Appel à partir d’un fichier : ce qui se passerait, et ce qui ne va pas dans le fichier.
draft-new-title = Ce fichier publierait un nouvel Appel
draft-new = { $call } ({ $reference }), version { $version }. Tout le monde, dans tous les serveurs, pourrait le lire et le signer.
draft-version-title = Ce fichier publierait une nouvelle version
draft-version = { $call } ({ $reference }) : la version { $version } remplace la version { $before }.
draft-changes = Ce qui change
draft-points-new = Nouveaux points : { $numbers }
draft-points-retitled = Points dont le titre change : { $numbers }
draft-points-reworded = Points dont le texte change : { $numbers }
draft-clauses-new = Nouveaux considérants : { $numbers }
draft-clauses-reworded = Considérants dont le texte change : { $numbers }
draft-clauses-gone = Considérants qui disparaissent : { $numbers }
draft-fields = Sur l’Appel dans son ensemble : { $names }
field-rendering = l’origine du texte
field-issued_on = la date
field-closes_on = le dernier jour pour signer
field-document_url = l’adresse du document
field-title = le titre
field-short_title = le titre court
field-document = le nom du document
field-document_note = la note sur le document
field-summary = le résumé
field-invitation = les mots de la fin
draft-signatures =
    { $signatures ->
        [0] Personne ne l’a signé jusqu’ici.
        [one] { NUMBER($signatures) } signature reste liée au texte antérieur. À sa prochaine commande, la personne se verra proposer de signer le nouveau.
        [many] { NUMBER($signatures) } de signatures restent liées au texte antérieur. À leur prochaine commande, les personnes se verront proposer de signer le nouveau.
       *[other] { NUMBER($signatures) } signatures restent liées au texte antérieur. À leur prochaine commande, les personnes se verront proposer de signer le nouveau.
    }
draft-waits = Rien n’est encore publié. { $file } vous attend jusqu’au { $until }.
draft-page = Aperçu, page { $page } sur { $pages } : ce que tout le monde verrait. Rien n’est encore publié.
published-new-title = L’Appel est publié
published-new = On peut dès maintenant lire et signer { $call } ({ $reference }). Les équipes des serveurs publient sa carte avec { $command }.
published-version-title = La version { $version } est publiée
published-version = Le nouveau texte est en place : { $call } ({ $reference }). Les cartes suivent d’ici une minute ou deux.
published-signatures =
    { $signatures ->
        [0] Personne n’avait signé le texte antérieur.
        [one] { NUMBER($signatures) } signature reste liée au texte antérieur, tant que la personne n’a pas signé le nouveau.
        [many] { NUMBER($signatures) } de signatures restent liées au texte antérieur, tant que les personnes n’ont pas signé le nouveau.
       *[other] { NUMBER($signatures) } signatures restent liées au texte antérieur, tant que les personnes n’ont pas signé le nouveau.
    }
discarded = { $file } est abandonné. Rien n’a été publié.
button-preview = Aperçu : { $language }
button-what-changes = Ce qui se passerait
button-publish = Publier
button-discard = Abandonner

place-top = tout en haut
place-number = numéro { $number }
complaints-more =
    { $more ->
        [one] … et { NUMBER($more) } autre problème.
        [many] … et { NUMBER($more) } d’autres problèmes.
       *[other] … et { NUMBER($more) } autres problèmes.
    }

error-call-file-refused =
    { $count ->
        [one] Ce fichier ne peut pas être publié tel quel. Rien n’a été publié ni changé. Corrigez ceci, puis présentez-le de nouveau avec { $command } :
        [many] Ce fichier ne peut pas être publié tel quel : { NUMBER($count) } de problèmes. Rien n’a été publié ni changé. Corrigez-les, puis présentez-le de nouveau avec { $command } :
       *[other] Ce fichier ne peut pas être publié tel quel : { NUMBER($count) } problèmes. Rien n’a été publié ni changé. Corrigez-les, puis présentez-le de nouveau avec { $command } :
    }
error-file-too-large = Le fichier fait { $size } Ko ; celui d’un Appel en fait au plus { $limit }. Il n’a pas été lu.
error-file-not-handed = Discord ne remet pas le fichier pour l’instant. Rien n’a changé ; veuillez réessayer dans une minute.
error-file-not-text = Le fichier n’est pas du texte en UTF-8. Enregistrez-le comme texte brut, avec l’encodage UTF-8.
error-file-empty = Il n’y a rien dans le fichier. Partez de l’exemple.
error-file-not-toml =
    { $line ->
        [0] Le fichier n’est pas du TOML. Comparez-le avec l’exemple.
       *[other] La ligne { $line } n’est pas du TOML. Souvent, un guillemet ou un crochet manque là ou juste au-dessus.
    }
error-file-lacks-language =
    { $place } : { $language ->
        [fr] le français
       *[en] l’anglais
    } manque.
error-file-lacks-field = { $place } : cela manque, et chaque Appel l’a.
error-file-key-unknown = { $place } : un Appel n’a rien là qui s’appelle « { $key } ». Est-ce une faute de frappe, ou le mauvais titre au-dessus ?
error-file-text-too-long = { $place } : le texte fait { NUMBER($length) } caractères ; il y a de la place pour { NUMBER($limit) }.
error-file-text-blank = { $place } : il n’y a rien.
error-file-text-hidden = { $place } : il y a des caractères invisibles, ou qui inversent le texte. Tapez-le de nouveau au lieu de le coller.
error-file-value-wrong =
    { $place } : { $needs ->
        [version] il faut un nombre entier de 1 à 9999, sans guillemets.
        [number] il faut un nombre entier de 1 à 99, sans guillemets.
        [reference] il faut la référence de l’Appel, par exemple « CALL-2 ».
        [slug] il faut un nom court en minuscules, chiffres et traits d’union, de 40 caractères au plus.
        [rendering] il faut « plain-words » ou « official ».
        [issued] il faut une date entre guillemets, l’année, le mois ou le jour, par exemple « 2016-11 ».
        [closes] il faut un jour sans guillemets, par exemple 2027-06-30.
        [address] il faut une adresse web, qui commence par « https ».
        [list] il faut une liste d’au moins un élément.
        [line] il faut un texte d’une seule ligne.
        [text] il faut un texte entre guillemets.
       *[table] il faut un titre et, au-dessous, un texte dans chaque langue.
    }
error-file-list-too-long = { $place } : il y en a { $length } ; il y a de la place pour { $limit }.
error-file-numbers-wrong = { $place } : la numérotation doit être 1, 2, 3, etc., dans cet ordre et sans trou.
error-version-older = Le fichier porte la version { $version }, plus ancienne que la version { $current }, qui est l’actuelle. Donnez-lui un numéro plus élevé.
error-version-taken = La version { $version } est publiée avec un autre texte, et des signatures peuvent s’y rattacher. Donnez à celle-ci un numéro plus élevé.
error-issuer-changed = Un Appel ne peut pas changer d’auteur : celui-ci vient de { $issuer }. Pour un autre auteur, publiez un Appel à part, avec une nouvelle référence.
error-slug-changed = Un Appel garde son nom court : « { $slug } ».
error-points-moved = Des points portent un autre numéro qu’avant : { $moves }. Les engagements répondent à un point par son numéro, et un numéro garde donc son sens : placez les nouveaux points à la fin.
error-points-fewer = Il y a { $after } points, et il y en avait { $before }. Les engagements répondent à un point par son numéro, et aucun ne peut donc disparaître : gardez-le, et dites dans son texte qu’il n’est plus demandé.
error-title-taken = Le titre « { $title } » est déjà celui de { $call }, et on trouve un Appel par son titre. Choisissez-en un autre.
error-slug-taken = Le nom court « { $slug } » est déjà celui de { $call }. Choisissez-en un autre.
error-revision-closed = { $call } est clos et ne reçoit pas de nouvelle version. Publiez un nouvel Appel, avec sa propre référence.
error-published-already = Ce texte est déjà publié : c’est la version { $version } de { $call }. Rien n’a changé.
error-draft-gone = Ce fichier ne vous attend plus : il a été abandonné, ou ses trente jours sont passés. Rien n’a changé. Présentez-le de nouveau avec { $command }.

privacy-call-files =
    { $files ->
        [one] Vous avez présenté { NUMBER($files) } fichier d’Appel, conservé 30 jours : { $names }.
        [many] Vous avez présenté { NUMBER($files) } de fichiers d’Appel, conservés 30 jours chacun. Les derniers : { $names }.
       *[other] Vous avez présenté { NUMBER($files) } fichiers d’Appel, conservés 30 jours chacun. Les derniers : { $names }.
    }
