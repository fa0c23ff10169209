# What stewards take away of a Call, as files. Sheet names have 31 characters at most; file names are plain letters.
export-sheet-signatories = Signataires
export-sheet-summary = Résumé
export-sheet-about = À propos
export-file-signatories = signataires
export-file-summary = resume
export-file-about = a-propos

export-name = Nom
export-organisation = Organisation
export-group = Groupe
export-country = Pays
export-signed-on = Date de signature
export-version = Version
export-confirmed-by = Organisation confirmée par
export-confirmed-on = Confirmée le
export-what = Quoi
export-which = Lequel
export-signatures = Signatures
export-share = Part

export-total = Signatures en tout
export-listed = Sous un nom ou une organisation
export-counted = Comptées dans les répartitions par groupe et par pays
export-by-version = Par version
export-by-group = Par groupe
export-by-country = Par pays
export-by-cell = Par groupe et pays seulement
export-others = autres, ensemble
export-all-together = tous ensemble

export-about-version = { $reference }, version { $version }.
export-about-when = Fait entre { $began } et { $finished } (UTC). Chaque ligne est telle que la personne l’avait choisie au moment de la lecture.
export-about-breakdowns =
    { $as_of ->
        [none] Il n’y a pas encore de répartitions : elles sont établies une fois par jour.
       *[other] Le total et les versions sont ceux du début. Les groupes, les pays et les parts sont établis une fois par jour ; ceux-ci datent du { $as_of } (UTC).
    }
export-about-shown = Chaque signataire figure ici exactement comme choisi : par son nom, avec son groupe, et avec son organisation et son pays s’ils ont été donnés ; ou sous le nom de son organisation seulement. Les dates sont celles de l’heure UTC.
export-about-confirmed = Là où un serveur est indiqué, son équipe de révision a confirmé que la personne peut agir pour l’organisation. Ailleurs, l’organisation est donnée selon les propres mots de la personne.
export-about-not-shown = Ne sont pas ici : les personnes qui ont choisi d’être seulement comptées, celles que l’équipe d’un serveur a masquées, les signatures retirées, effacées ou jugées non authentiques, et les organisations qui attendent d’être confirmées. Les personnes qui ont choisi le groupe et le pays seulement sont dans le résumé, ensemble, là où au moins cinq signataires partagent les deux.
export-about-guests = Ne figure pas non plus ici, ni dans aucun nombre, ce qui a été signé dans les serveurs invités du réseau.
export-about-small = Aucun nombre inférieur à cinq ne peut être lu ici, ni trouvé par soustraction : les plus petits sont réunis sous « autres ». Il en va de même d’un groupe, d’un pays ou d’une version dont la liste montre tout le monde sauf une à quatre personnes, car celles-ci ont choisi de ne pas être vues. Là où cela ne suffit pas, tout est réuni.
export-about-moving = Accord continue pendant qu’une exportation se fait : les personnes qui ont signé après le début peuvent manquer.
export-about-guard = Une apostrophe au début d’une case empêche les tableurs d’exécuter un texte qui ressemble à une formule. Elle ne fait pas partie du texte.
export-about-care = Chacun peut changer d’avis à tout moment. Ne gardez pas ce fichier plus longtemps que nécessaire, et faites-en un nouveau plutôt que d’en transmettre un ancien.

export-handed-title = Exportation : { $call }
export-handed-out =
    { $rows ->
        [0] Personne n’est encore affiché
        [one] { NUMBER($rows) } signataire figure sous son nom ou celui d’une organisation
        [many] { NUMBER($rows) } de signataires figurent sous leur nom ou celui d’une organisation
       *[other] { NUMBER($rows) } signataires figurent sous leur nom ou celui d’une organisation
    } ; { $total ->
        [one] { NUMBER($total) } signature compte
        [many] { NUMBER($total) } de signatures comptent
       *[other] { NUMBER($total) } signatures comptent
    } en tout. Ce qui n’est pas ici, et pourquoi, se trouve sous « À propos ».
export-care = Chacun peut changer d’avis à tout moment : ne gardez pas le fichier plus longtemps que nécessaire.
export-so-far =
    { $rows ->
        [one] L’exportation se fait : { NUMBER($rows) } ligne pour l’instant.
        [many] L’exportation se fait : { NUMBER($rows) } de lignes pour l’instant.
       *[other] L’exportation se fait : { NUMBER($rows) } lignes pour l’instant.
    }
