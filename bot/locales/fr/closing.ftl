# Closing a Call.
close-title = Clore – { $call }
close-words-en = Dernier mot, en anglais
close-words-fr = Dernier mot, en français
close-words-description = Affiché sur chaque carte et là où l’on signerait. Rien n’est encore clos à l’envoi.
close-ask-title = Clore cet Appel : { $call } ?
close-ask-signatures = Désormais il ne reçoit plus de signatures, dans aucun serveur. On peut encore retirer sa signature ou l’afficher autrement.
close-ask-cards =
    Ses cartes montrent le total final et votre dernier mot ; chaque serveur qui l’affiche ou l’a signé est prévenu. { $total ->
        [one] En ce moment, il y a { NUMBER($total) } signature.
        [many] En ce moment, il y a { NUMBER($total) } de signatures.
       *[other] En ce moment, il y a { NUMBER($total) } signatures.
    }
close-ask-anonymised = Douze mois plus tard, à partir du { $date }, ses signatures deviennent anonymes. Les signataires sont prévenus un mois avant.
close-ask-for-good = On ne peut pas le rouvrir.
close-ask-words = Votre dernier mot, en anglais et en français :
close-done = Il ne reçoit plus de signatures. Les cartes et les serveurs suivent dans les minutes qui viennent.
close-left-open = Rien n’a changé : l’Appel reste ouvert.
button-close = Clore l’Appel
button-leave-open = Le laisser ouvert

error-already-closed = Cet Appel est déjà clos. Rien n’a changé.
error-last-word-missing = Il faut le dernier mot en anglais et en français. Rien n’a changé ; ce que vous avez écrit est gardé ici :
error-last-word-too-long = Le dernier mot a { $length } caractères dans l’une des langues ; il en faut { $limit } au plus. Rien n’a changé ; ce que vous avez écrit est gardé ici :
