# News of a Call: a new version, its end.
new-version-title = { $call } has a new version
new-version-body = Version { $version } is the one to sign from now on. Whoever signed before stays with the version that they signed, and still counts. If you want to, you can sign the new one.

ended-title = { $call } is closed
ended-body =
    It takes no more signatures. { $total ->
        [0] Nobody signed it.
        [one] **1 signature** stands behind it. Thank you to everyone who signed.
       *[other] **{ NUMBER($total) } signatures** stand behind it. Thank you to everyone who signed.
    }
last-word = A last word from those who run this Call:
