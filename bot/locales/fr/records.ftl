# Ce dont parlent les fiches : les mots que tous les noms partagent.
area-gov = Bonne gouvernance, droits humains et État de droit
area-edu = Éducation, compétences et emploi
area-dia = Dialogue et prévention des conflits
area-yth = Pouvoir d’agir des jeunes
area-com = Communication stratégique, Internet et médias sociaux
area-gen = Égalité des genres et pouvoir d’agir des femmes
area-cty = Mobilisation des communautés
area-oth = Autre

scope-global = Mondiale
scope-regional = Régionale
scope-national = Nationale
scope-local = Locale

status-planned = Prévue
status-running = En cours
status-paused = En pause
status-ended = Terminée
status-cancelled = Annulée

stage-planned = Prévu
stage-in-progress = En cours
stage-fulfilled = Tenu
stage-blocked = Bloqué
stage-withdrawn = Retiré

partner-implementer = la réalise
partner-funder = la finance
partner-host = l’accueille
partner-co-host = l’accueille avec d’autres
partner-technical = apporte une aide technique
partner-partner = partenaire
