# Stakeholder groups.
group-national-government = Gouvernement national
group-local-government = Administration locale
group-civil-society = Société civile
group-youth = Jeunesse
group-womens-organisation = Organisation de femmes
group-religious-or-community-actor = Acteur religieux ou communautaire
group-academia = Monde universitaire
group-educator = Éducation
group-media = Médias
group-private-sector = Secteur privé
group-foundation = Fondation
group-intergovernmental-organisation = Organisation intergouvernementale
group-individual = À titre individuel
