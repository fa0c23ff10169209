# How Accord is doing: /server status. Each line begins with one of the three words.
health-in-order = En ordre
health-waiting = En attente
health-needs-you = À vous

status-title = Comment va Accord ici
status-network-title = Le réseau
status-not-set-up = Accord n’est pas configuré ici : il ne connaît ni salon, ni langue, ni rôle pour la révision. L’administration du serveur le configure en deux minutes : { $command }.
status-set-up = Configuré pour { $channel } ({ $language }). Révision : { $reviewers }.
status-no-reviewers = Aucun rôle n’est choisi pour la révision : seule l’administration peut décider de ce qui attend. Elle en choisit un avec { $command }.
status-reviewers-gone = Le rôle chargé de la révision a été supprimé : seule l’administration peut décider de ce qui attend. Elle en choisit un autre avec { $command }.
status-no-help = Personne n’est indiqué pour l’aide : les membres en difficulté ne savent pas à qui s’adresser. L’administration l’indique avec { $command }.
status-admitted = Ce serveur fait partie du réseau depuis { $since }.
status-guest = Ce serveur est invité depuis { $since } : ses signatures ne comptent qu’ici, jusqu’à ce que la coordination du réseau l’admette. Donnez-lui ce numéro : `{ $id }`.
status-door-open = Accord peut publier dans { $channel }.
status-door-lacking = Accord ne peut pas faire son travail dans { $channel }. Dans les paramètres du salon, accordez-lui : { $permissions }.
status-door-gone = Le salon choisi pour l’Appel n’existe plus. L’administration en choisit un autre avec { $command }.
status-door-unknown = Discord n’a pas dit si Accord peut publier dans { $channel }. Demandez de nouveau dans un instant.
status-refused =
    { $count ->
        [one] { $count } publication d’Accord n’a pas pu être mise
        [many] { $count } de publications d’Accord n’ont pas pu être mises
       *[other] { $count } publications d’Accord n’ont pas pu être mises
    } à jour au dernier essai, { $at }, faute de permission : { $channels }. Accord essaie de nouveau toutes les heures.
status-cards =
    { $count ->
        [one] { $count } carte d’un Appel est publiée ici, mise
        [many] { $count } de cartes d’un Appel sont publiées ici, mises
       *[other] { $count } cartes d’un Appel sont publiées ici, mises
    } à jour { $at }.
status-cards-refused =
    { $count ->
        [one] { $count } carte d’un Appel est publiée ici, et n’est plus à jour.
        [many] { $count } de cartes d’un Appel sont publiées ici, et ne sont plus à jour.
       *[other] { $count } cartes d’un Appel sont publiées ici, et ne sont plus à jour.
    }
status-no-cards = Aucune carte d’un Appel n’est publiée ici : les membres ne voient pas où signer. Publiez-en une avec { $command }.
status-reviews =
    { $count ->
        [one] { $count } élément attend
        [many] { $count } d’éléments attendent
       *[other] { $count } éléments attendent
    } une révision, le plus ancien depuis { $since }.
status-no-reviews = Rien n’attend de révision.
status-figures = Les chiffres du jour ont été relevés { $at }.
status-figures-late = Les chiffres du jour ont été relevés pour la dernière fois { $at } ; un nouveau relevé est attendu. Accord le fait de lui-même ; si cela dure plus d’une heure, dites-le à celles et ceux qui le font fonctionner.
status-figures-none = Les chiffres du jour n’ont pas encore été relevés. Accord le fait de lui-même en quelques minutes ; si cela dure, dites-le à celles et ceux qui le font fonctionner.
status-news =
    { $count ->
        [one] { $count } nouvelle est
        [many] { $count } de nouvelles sont
       *[other] { $count } nouvelles sont
    } en route vers le salon de ce serveur, depuis { $since }.
status-no-news = Aucune nouvelle n’attend d’être publiée ici.
status-servers =
    { $count ->
        [0] Aucun serveur ne fait encore partie du réseau.
        [one] { $count } serveur fait partie du réseau.
        [many] { $count } de serveurs font partie du réseau.
       *[other] { $count } serveurs font partie du réseau.
    }
status-guests =
    { $count ->
        [one] { $count } serveur invité attend son admission
        [many] { $count } de serveurs invités attendent leur admission
       *[other] { $count } serveurs invités attendent leur admission
    } : { $names }. Admettez avec { $command }.
status-and-more = { $names } et { $count } de plus
status-call-open = { $call } ({ $reference }), version { $version }, reçoit des signatures.
status-call-closed = { $call } ({ $reference }), version { $version }, est clos depuis { $since }.
status-calls-more =
    { $count ->
        [one] { $count } Appel plus ancien n’est pas indiqué ici.
        [many] { $count } d’Appels plus anciens ne sont pas indiqués ici.
       *[other] { $count } Appels plus anciens ne sont pas indiqués ici.
    }
button-set-up = Configurer
button-changes = Journal des changements
button-ask-again = Vérifier de nouveau

permission-view-channel = Voir le salon
permission-send-messages = Envoyer des messages
permission-read-message-history = Voir les anciens messages
permission-attach-files = Joindre des fichiers

status-letters-stopped = Les lettres sont arrêtées depuis que Discord a fait objection à l’une d’elles, { $at } (son code : { $code }). La coordination décide de la suite avec { $command }.
status-letters-sending =
    { $waiting ->
        [one] { $waiting } personne attend encore sa lettre.
        [many] { $waiting } de personnes attendent encore leur lettre.
       *[other] { $waiting } personnes attendent encore leur lettre.
    } Dernier jour : { $sent } envois tentés, { $cap } par jour au plus.
status-no-letters = Aucune lettre n’est en route.
