# /find : une recherche dans tout.
find-title =
    { $total ->
        [0] Aucun résultat pour « { $words } »
        [one] Un résultat pour « { $words } »
        [many] { $total } de résultats pour « { $words } »
       *[other] { $total } résultats pour « { $words } »
    }
find-only =
    { $kind ->
        [commitment] Parmi les engagements seulement
        [initiative] Parmi les initiatives seulement
        [practice] Parmi les bonnes pratiques seulement
        [adaptation] Parmi les adaptations seulement
        [conference] Parmi les conférences seulement
        [organisation] Parmi les organisations seulement
        [point] Parmi les points d’un appel seulement
       *[other] Parmi une seule sorte
    }
find-most = Les { $most } qui conviennent le mieux. Un mot de plus réduit la liste.
find-none =
    Rien de ce que vous pouvez voir ne contient ces mots.
    - Essayez avec moins de mots, ou seulement leur début. Les accents et les terminaisons ne comptent pas, l’ordre non plus.
    - Essayez les mots de la langue dans laquelle le texte est écrit : rien n’est traduit.
    - Ce que seul un autre serveur ou son auteur peut voir n’est pas trouvé d’ici.
find-open = En ouvrir un…
find-everything = Chercher dans tout
find-list = Toutes les initiatives
findable-commitment = Engagement
findable-initiative = Initiative
findable-practice = Bonne pratique
findable-adaptation = Adaptation
findable-conference = Conférence
findable-organisation = Organisation
findable-point = Point de l’Appel
