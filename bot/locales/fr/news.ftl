# News of a Call: a new version, its end.
new-version-title = Nouvelle version : { $call }
new-version-body = La version { $version } est désormais celle qu’on signe. Les signatures d’avant restent liées à la version signée, et comptent toujours. Si vous le voulez, vous pouvez signer la nouvelle.

ended-title = L’Appel est clos : { $call }
ended-body =
    Il ne reçoit plus de signatures. { $total ->
        [0] Personne ne l’a signé.
        [one] **{ NUMBER($total) } signature** l’appuie. Merci à toutes les personnes qui ont signé.
        [many] **{ NUMBER($total) } de signatures** l’appuient. Merci à toutes les personnes qui ont signé.
       *[other] **{ NUMBER($total) } signatures** l’appuient. Merci à toutes les personnes qui ont signé.
    }
last-word = Un dernier mot de la coordination de cet Appel :
