# Ajouter une initiative : les mots à écrire, les formulaires, et ce qui se trouve entre eux.

# Les mots que l’on écrit après un nom ; « -also » en donne d’autres qui veulent dire la même chose, entre virgules.
role-implementer = réalisation
role-implementer-also = réalise, exécutant, maître d’œuvre, responsable
role-funder = financement
role-funder-also = finance, bailleur, bailleur de fonds, donateur, mécène
role-host = accueil
role-host-also = accueille, hôte, lieu
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
lead-nobody = Sans organisation nommée
