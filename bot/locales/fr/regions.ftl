# The regions in which countries are counted.
region-africa = Afrique
region-mena = Moyen-Orient et Afrique du Nord
region-asia = Asie
region-europe = Europe
region-americas = Amériques
region-oceania = Océanie
