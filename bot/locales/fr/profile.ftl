# What a member says about themselves.
profile-title = Votre profil
profile-changed = Votre profil est enregistré
profile-carried = Vos propres signatures disent maintenant la même chose. Les répartitions suivront à leur mise à jour quotidienne.
profile-private = Vous êtes la seule personne à voir cette page. Votre groupe et votre pays servent à préremplir les formulaires et à compter.
profile-edit-title = Votre profil
profile-group = Groupe
profile-country = Pays
profile-country-placeholder = Par exemple Canada – laissez vide pour ne rien dire
profile-organisation = Organisation
profile-language = Langue des réponses que vous recevez
profile-marks = Mentions
profile-marks-description = Cochez ce qui décrit le travail dont vous parlez. C’est compté, jamais affiché près de vous.
origin-title = Pays et mentions
mark-youth-led = Mené par des jeunes
mark-women-led = Mené par des femmes
language-of-discord = La langue de mon Discord
marks-none = aucune
