# Whose voice is missing: who is heard from on a Call.
button-equity = Quelle voix manque ?
equity-title = Quelle voix manque – { $call }
equity-headline = Quelle voix manque ?
equity-heard = On entend : { $heard }
equity-heard-groups = { $heard } des { $all } groupes
equity-heard-countries = { $heard } des { $all } pays
equity-no-data = Pas encore de données. Cela ne veut pas dire que rien ne se fait.
equity-absent = trop peu, ou personne
equity-groups = Groupes
equity-counted =
    { $counted ->
        [0] Il n’y avait aucune signature à compter le { $date }.
        [one] Part de { NUMBER($counted) } signature comptée le { $date }
        [many] Part des { NUMBER($counted) } de signatures comptées le { $date }
       *[other] Part des { NUMBER($counted) } signatures comptées le { $date }
    }
equity-uncounted = Rien n’a encore été compté.
equity-countries = Pays et territoires
equity-countries-key = Bloc : cinq ou plus. Point : trop peu, ou personne.
equity-region = { $heard } sur { $countries }
equity-named =
    { $names }{ $more ->
        [0] {""}
        [one] {" "}et { NUMBER($more) } autre
        [many] {" "}et { NUMBER($more) } d’autres
       *[other] {" "}et { NUMBER($more) } autres
    }
equity-note = « Trop peu, ou personne » reste une seule réponse, pour que personne ne soit reconnu : moins de cinq, ou comptés seulement avec d’autres, ou personne. L’absence de données ne veut pas dire que rien ne se fait. Compté une fois par jour.
equity-alt-groups = Groupes : { $groups }
equity-alt-countries = Pays et territoires : { $regions }
equity-alt-absent = Trop peu, ou personne : { $absent }
share-under = moins de { $share }
share-over = plus de { $share }
