# Stakeholder groups.
group-national-government = National government
group-local-government = Local government
group-civil-society = Civil society
group-youth = Youth
group-womens-organisation = Women’s organisation
group-religious-or-community-actor = Religious or community actor
group-academia = Academia
group-educator = Educator
group-media = Media
group-private-sector = Private sector
group-foundation = Foundation
group-intergovernmental-organisation = Intergovernmental organisation
group-individual = Individual
