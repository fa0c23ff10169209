# Letters from stewards to those who agreed to hear about a Call: the form, the preview, the queue, the letter itself.
letter-form-title = Write – { $call }
letter-subject-en = Subject in English
letter-text-en = Letter in English
letter-subject-fr = Subject in French
letter-text-fr = Letter in French
letter-subject-limit = 100 characters. One language is enough; leave the other one out whole.
letter-text-limit = 1500 characters. Discord’s formatting works; mentions call nobody.

letter-preview-title = Before you send: a letter about { $call }
letter-audience =
    { $people ->
        [0] **It would go to nobody.** Nobody who signed in the network has ticked that they may be written to. Your draft is kept for 30 days.
        [one] It goes to **1 person** who signed in the network and ticked that they may be written to.
       *[other] It goes to **{ NUMBER($people) } people** who signed in the network and ticked that they may be written to.
    }
letter-days =
    { $days ->
        [one] It goes out slowly, a few at a time, and is done within a day.
       *[other] It goes out slowly, no more than so many letters a day, and is done within { NUMBER($days) } days.
    }
letter-read-in-en = As people who read English get it:
letter-read-in-fr = As people who read French get it:
button-send-letter = Send
button-discard-letter = Discard
button-letter-in-en = As read in English
button-letter-in-fr = As read in French
letter-discarded = The draft is discarded. Nothing was sent.

letter-desk-title = Letters about { $call }
letter-none-under-way = No letter is under way.
letter-progress =
    Sent: **{ NUMBER($sent) }** of { NUMBER($people) }.{ $refused ->
        [0] {""}
        [one] {" "}1 person takes no messages from Accord.
       *[other] {" "}{ NUMBER($refused) } people take no messages from Accord.
    }{ $unsure ->
        [0] {""}
        [one] {" "}1 is on its way, or was when Accord stopped; it is not sent twice.
       *[other] {" "}{ NUMBER($unsure) } are on their way, or were when Accord stopped; they are not sent twice.
    }
letter-sending = It goes out slowly, a few at a time.
letter-halted = It waits: Discord objected to a letter, and none goes out until that one goes on or is stopped for good.
letter-stopped = **Stopped** { $when }: Discord objected, with code { $code }. No letter goes out until a steward presses “Go on”. Better wait a day: Discord shuts out bots that go on regardless.
button-go-on = Go on
button-stop-letter = Stop for good
button-write-another = Write another
letter-ask-stop-title = Stop this letter for good?
letter-ask-stop =
    { $waiting ->
        [one] 1 person was not written to yet, and will not be. Whoever has the letter keeps it.
       *[other] { NUMBER($waiting) } people were not written to yet, and will not be. Whoever has the letter keeps it.
    }

letter-why = From the stewards of the network. You get this because you ticked “You may write to me about this Call” when you signed { $call }. No answer to this message is read.
button-no-more-letters = Do not write to me any more
letter-no-more = You get no more letters about { $call }. Nothing else was changed.

privacy-letters =
    { $received ->
        [0] {""}
        [one] 1 letter about a Call was meant for you.
       *[other] { NUMBER($received) } letters about Calls were meant for you.
    }{ $written ->
        [0] {""}
        [one] {" "}You wrote 1 letter, drafts included.
       *[other] {" "}You wrote { NUMBER($written) } letters, drafts included.
    }
