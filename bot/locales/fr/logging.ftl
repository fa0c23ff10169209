# Ajouter une initiative : les formulaires, et ce qui se trouve entre eux.
log-about-drafts = Ce que vous écrivez est gardé comme brouillon pendant 30 jours. Personne d’autre ne le voit avant que vous l’enregistriez.
