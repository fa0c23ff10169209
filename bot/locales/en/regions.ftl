# The regions in which countries are counted.
region-africa = Africa
region-mena = Middle East and North Africa
region-asia = Asia
region-europe = Europe
region-americas = Americas
region-oceania = Oceania
