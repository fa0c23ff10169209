# Closing a Call.
close-title = Close – { $call }
close-words-en = Last word, in English
close-words-fr = Last word, in French
close-words-description = Shown on every card and where people would sign. Nothing closes yet when you send this.
close-ask-title = Close { $call }?
close-ask-signatures = From now on it takes no more signatures, in any server. Signatures can still be withdrawn and shown differently.
close-ask-cards =
    Its cards show the final total and your last word; every server that shows it or signed it is told. { $total ->
        [one] At this moment there is 1 signature.
       *[other] At this moment there are { NUMBER($total) } signatures.
    }
close-ask-anonymised = Twelve months later, from { $date }, its signatures are anonymised. Signers are told a month before.
close-ask-for-good = It cannot be opened again.
close-ask-words = Your last word, in English and in French:
close-done = It takes no more signatures. The cards and the servers follow within the next minutes.
close-left-open = Nothing was changed: the Call stays open.
button-close = Close the Call
button-leave-open = Leave it open

error-already-closed = This Call is closed already. Nothing was changed.
error-last-word-missing = The last word is needed in English and in French. Nothing was changed; what you wrote is kept here:
error-last-word-too-long = The last word has { $length } characters in one of the languages; at most { $limit } fit. Nothing was changed; what you wrote is kept here:
