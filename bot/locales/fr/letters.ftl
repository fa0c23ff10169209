# Letters from stewards to those who agreed to hear about a Call: the form, the preview, the queue, the letter itself.
letter-form-title = Écrire – { $call }
letter-subject-en = Objet en anglais
letter-text-en = Lettre en anglais
letter-subject-fr = Objet en français
letter-text-fr = Lettre en français
letter-subject-limit = 100 caractères. Une langue suffit : laissez alors l’autre entièrement vide.
letter-text-limit = 1 500 caractères. La mise en forme de Discord marche ; une mention n’appelle personne.

letter-preview-title = Avant l’envoi : une lettre au sujet de « { $call } »
letter-audience =
    { $people ->
        [0] **Elle n’irait à personne.** Parmi les signataires du réseau, personne n’a coché qu’on peut lui écrire. Votre brouillon est gardé 30 jours.
        [one] Elle va à **{ NUMBER($people) } personne** qui a signé dans le réseau et coché qu’on peut lui écrire.
        [many] Elle va à **{ NUMBER($people) } de personnes** qui ont signé dans le réseau et coché qu’on peut leur écrire.
       *[other] Elle va à **{ NUMBER($people) } personnes** qui ont signé dans le réseau et coché qu’on peut leur écrire.
    }
letter-days =
    { $days ->
        [one] Elle part lentement, quelques envois à la fois : c’est fait en un jour.
        [many] Elle part lentement, avec un nombre d’envois limité par jour : c’est fait en { NUMBER($days) } de jours.
       *[other] Elle part lentement, avec un nombre d’envois limité par jour : c’est fait en { NUMBER($days) } jours.
    }
letter-read-in-en = Telle que la reçoivent les personnes qui lisent l’anglais :
letter-read-in-fr = Telle que la reçoivent les personnes qui lisent le français :
button-send-letter = Envoyer
button-discard-letter = Jeter
button-letter-in-en = Lue en anglais
button-letter-in-fr = Lue en français
letter-discarded = Le brouillon est jeté. Rien n’a été envoyé.

letter-desk-title = Lettres : { $call }
letter-none-under-way = Aucune lettre n’est en cours d’envoi.
letter-progress =
    Envois : **{ NUMBER($sent) }** sur { NUMBER($people) }.{ $refused ->
        [0] {""}
        [one] {" "}{ NUMBER($refused) } personne ne reçoit pas les messages d’Accord.
        [many] {" "}{ NUMBER($refused) } de personnes ne reçoivent pas les messages d’Accord.
       *[other] {" "}{ NUMBER($refused) } personnes ne reçoivent pas les messages d’Accord.
    }{ $unsure ->
        [0] {""}
        [one] {" "}{ NUMBER($unsure) } envoi est en route, ou l’était quand Accord s’est arrêté ; il n’est pas refait.
        [many] {" "}{ NUMBER($unsure) } d’envois sont en route, ou l’étaient quand Accord s’est arrêté ; ils ne sont pas refaits.
       *[other] {" "}{ NUMBER($unsure) } envois sont en route, ou l’étaient quand Accord s’est arrêté ; ils ne sont pas refaits.
    }
letter-sending = Elle part lentement, quelques envois à la fois.
letter-halted = Elle attend : Discord a objecté à une lettre, et aucune ne part tant que celle-là ne reprend pas ou n’est pas arrêtée pour de bon.
letter-stopped = **Arrêtée** { $when } : Discord a objecté, avec le code { $code }. Aucune lettre ne part tant que la coordination n’appuie pas sur « Reprendre ». Mieux vaut attendre un jour : Discord exclut les robots qui continuent malgré tout.
button-go-on = Reprendre
button-stop-letter = Arrêter pour de bon
button-write-another = En écrire une autre
letter-ask-stop-title = Arrêter cette lettre pour de bon ?
letter-ask-stop =
    { $waiting ->
        [one] { NUMBER($waiting) } personne ne l’a pas encore reçue et ne la recevra pas. Qui l’a reçue la garde.
        [many] { NUMBER($waiting) } de personnes ne l’ont pas encore reçue et ne la recevront pas. Qui l’a reçue la garde.
       *[other] { NUMBER($waiting) } personnes ne l’ont pas encore reçue et ne la recevront pas. Qui l’a reçue la garde.
    }

letter-why = De la part de la coordination du réseau. Vous recevez cette lettre parce que vous avez coché « Vous pouvez m’écrire au sujet de cet Appel » en signant : { $call }. Personne ne lit les réponses à ce message.
button-no-more-letters = Ne plus m’écrire
letter-no-more = Vous ne recevrez plus de lettres au sujet de « { $call } ». Rien d’autre n’a changé.

privacy-letters =
    { $received ->
        [0] {""}
        [one] { NUMBER($received) } lettre au sujet d’un Appel vous était destinée.
        [many] { NUMBER($received) } de lettres au sujet d’Appels vous étaient destinées.
       *[other] { NUMBER($received) } lettres au sujet d’Appels vous étaient destinées.
    }{ $written ->
        [0] {""}
        [one] {" "}Vous avez écrit { NUMBER($written) } lettre, brouillons compris.
        [many] {" "}Vous avez écrit { NUMBER($written) } de lettres, brouillons compris.
       *[other] {" "}Vous avez écrit { NUMBER($written) } lettres, brouillons compris.
    }
