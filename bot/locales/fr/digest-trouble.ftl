# Un bulletin qui n’arrive pas comme il devrait : dit à qui peut y remédier.
trouble-title = { $digest } n’arrive pas
trouble-title-arrives = { $digest } arrive sans sa mention
trouble-says = Le bulletin pour { $channel } : { $trouble }.
trouble-kept = Ses réglages sont conservés, et rien de ce qu’il devait annoncer n’est perdu. Une fois l’obstacle levé, il reprend de lui-même ; ou choisissez-lui un autre salon.
trouble-kept-arrives = Ses éditions continuent. Choisissez-lui un autre rôle, ou aucun.
button-trouble-digest = Voir le bulletin
notice-digest-failing =
    { $trouble ->
        [role-gone] { $digest } arrive sans sa mention : le rôle qu’il mentionne n’existe plus.
        [channel-gone] { $digest } n’arrive pas : son salon n’existe plus. Choisissez-en un autre ; rien de ce qu’il devait annoncer n’est perdu.
        [server-left] { $digest } n’arrive pas : Accord a été retiré de son serveur. Il reprendra quand Accord y sera de nouveau invité.
        [thread-closed] { $digest } n’arrive pas : son fil est fermé. Il reprendra de lui-même quand le fil sera ouvert.
       *[other] { $digest } n’arrive pas : Accord ne peut pas faire dans son salon ce qu’il faut pour cela. Il reprendra de lui-même une fois l’obstacle levé.
    }
