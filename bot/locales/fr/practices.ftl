# Les bonnes pratiques comme on les trouve : leurs cartes, leurs parties, et qui les a reprises.
card-label = Label :
card-audience = Pour :
card-setting = Cadre :
practice-part-how = Comment ça marche
practice-part-known = Ce qu’on en sait
practice-not-told = Rien n’en a encore été dit.
practice-method = Méthode
practice-resources = Ce qu’il faut
practice-partners = Partenaires
practice-links = Liens
practice-evidence = Preuves
practice-not-worked = Ce qui n’a pas marché
practice-limits = Limites
practice-transferability = Où cela pourrait marcher aussi
practice-harm = Pour ne nuire à personne

button-adapt = L’adapter
button-share-known = Partager ce qui a marché
button-practices = Voir les bonnes pratiques
button-log = Qui l’a reprise

log-heading =
    { $number ->
        [one] Reprise { NUMBER($number) } fois
        [many] Reprise { NUMBER($number) } de fois
       *[other] Reprise { NUMBER($number) } fois
    }
log-title = Qui a repris { $title }
log-none = Personne n’a encore raconté l’avoir reprise, pour ce que vous pouvez voir.
log-open = En ouvrir une…

adapt-title = Vous l’avez reprise
adapt-correct-title = Corriger une adaptation
adapt-who = Qui l’a reprise
adapt-who-description = Votre organisation ou votre réseau. Pas de noms de personnes.
adapt-where = Où
adapt-where-description = Un lieu et ses pays, séparés par des virgules : Lyon, France. Aucun lieu qui mette en danger.
adapt-changed = Ce que vous avez changé
adapt-changed-description = Pour que cela convienne chez vous. Laissez vide si vous n’avez rien changé.
adapt-went = Comment cela s’est passé
adapt-told = Ce qui s’est passé
adapt-told-description = Ce qui a marché ou non ; un lien peut y figurer. Ne nommez personne sans son accord.
adaptation-kept = Merci : c’est inscrit au journal des adaptations
adaptation-saved = Enregistré
adaptation-went = Résultat :
adaptation-of = Adapte :
adaptation-who = Qui :
adaptation-where = Où :
adaptation-changed = Ce qui a été changé
adaptation-told = Ce qu’il en est sorti
