# What members are told on their next command.
notice-name-hidden = Une personne de l’équipe du serveur a masqué la façon dont vous figurez parmi les signataires de « { $call } ». Votre signature compte toujours. Vous seul ou vous seule pouvez l’afficher de nouveau.
notice-revised = Il y a une nouvelle version depuis votre signature : { $call }. Votre signature reste liée à la version que vous avez signée ; vous pouvez signer la nouvelle.
notice-anonymising = L’Appel est clos : { $call }. Douze mois après sa fin, à partir du { $date }, ses signatures deviennent anonymes : la vôtre reste dans le total, et plus rien ne dit que c’était vous. Si vous préférez ne pas être compté ou comptée, retirez-la avant.
notice-anonymised = L’Appel est clos depuis plus de douze mois : { $call }. Ses signatures sont devenues anonymes. La vôtre reste dans le total, et plus rien ne dit que c’était vous.
notice-representative-confirmed = L’équipe de révision de { $server } a confirmé que vous pouvez agir pour { $organisation }. Ce que vous signez pour elle compte.
notice-representative-sent-back = L’équipe de révision n’a pas confirmé que vous agissez pour { $organisation }. Sa raison : « { $reason } »
notice-representative-left = Vous avez quitté { $server } avant que son équipe de révision puisse confirmer que vous agissez pour { $organisation } ; ce n’est donc pas confirmé. À votre retour, refaites la demande.
notice-organisation-shown = Tout le réseau voit maintenant { $organisation } : l’équipe de révision est d’accord.
notice-organisation-sent-back = L’équipe de révision a renvoyé la demande de montrer { $organisation } à tout le réseau. Sa raison : « { $reason } »
notice-organisation-restricted = L’équipe de révision a décidé que seules les personnes qui agissent pour { $organisation } et l’équipe de révision la voient. Sa raison : « { $reason } »
notice-organisation-merged = { $organisation } fait maintenant partie de { $into } : c’était la même organisation. Vous agissez pour elle comme avant, et rien de ce qui a été signé n’est perdu.
notice-records-asked = Vous vous occupez de fiches que personne n’a confirmées depuis six mois. Ce qu’elles disent est-il encore vrai ?
notice-record-asked = Est-ce encore vrai ? { $record } : { $title }
notice-invalidated = L’équipe de révision juge que votre signature de « { $call } » n’est pas authentique ; elle ne compte donc pas. Sa raison : « { $reason } ». Si c’est une erreur, écrivez-lui : elle peut revenir sur sa décision pendant 30 jours.
notice-restored = Votre signature de « { $call } » compte de nouveau : l’équipe de révision est revenue sur sa décision.

notice-record-shown = Tout le réseau peut maintenant voir « { $title } » ({ $record }) : l’équipe de révision est d’accord.
notice-record-sent-back = L’équipe de révision a renvoyé la demande de montrer « { $title } » ({ $record }) à tout le réseau. Sa raison : « { $reason } »
notice-record-restricted = L’équipe de révision a décidé que seules les personnes qui s’en occupent et elle-même voient « { $title } » ({ $record }). Sa raison : « { $reason } »
notice-join-asked = Quelqu’un demande à participer à « { $title } » ({ $record }). Vous décidez d’un clic.
notice-join-agreed = Vous participez maintenant à « { $title } » ({ $record }) : les personnes qui s’en occupent sont d’accord, et savent comment vous joindre.
notice-join-declined = Les personnes qui s’occupent de « { $title } » ({ $record }) ne peuvent pas vous accueillir pour le moment.
notice-partner-asked = { $organisation } est invitée à participer à l’engagement « { $title } » ({ $record }). Vous agissez pour elle : regardez-le, puis acceptez ou déclinez.
notice-partner-agreed = { $organisation } participe à votre engagement « { $title } » ({ $record }) et y figure maintenant comme partenaire.
notice-partner-declined = { $organisation } ne participe pas à votre engagement « { $title } » ({ $record }).
