# The Call: its card, reading, signing, progress, signatories.
call-issued = { $issuer }, { $date }
call-plain-words = our plain-words rendering of “{ $document }”
call-official = the issuer’s wording of “{ $document }”
call-total =
    { $total ->
        [0] **No signatures yet.** Be the first.
        [one] **1 signature.** Next milestone: { $goal }.
       *[other] **{ NUMBER($total) } signatures.** Next milestone: { $goal }.
    }
call-final-total =
    { $total ->
        [one] **1 signature.**
       *[other] **{ NUMBER($total) } signatures.**
    }
call-closed-line = This Call is closed. It takes no more signatures.

milestone-title = { $goal } signatures
milestone-body =
    { $call } has reached { $total ->
        [one] 1 signature
       *[other] { NUMBER($total) } signatures
    }. Thank you to everyone who signed.

read-preamble = Preamble
read-beginning = Beginning
read-point = Point { $number }
read-addressee = To: { $who }
read-jump = Go to…
read-contents =
    { $clauses ->
        [one] 1 clause
       *[other] { NUMBER($clauses) } clauses
    } of preamble, { $points ->
        [one] 1 point
       *[other] { NUMBER($points) } points
    }:

sign-title = Sign – { $call }
sign-as = You sign for
sign-as-myself = Myself
sign-as-organisation = My organisation
sign-group = Stakeholder group
sign-group-placeholder = Choose the group that fits best
sign-show = How to show you
sign-show-description = Nothing about you is public unless you choose it here.
sign-ticks = Please tick
sign-understood = I understand what is kept
sign-understood-description = Your Discord id and what you fill in here. See or erase it at any time with { $command }.
sign-may-write = You may write to me about this Call
sign-organisation = Organisation’s name
sign-organisation-description = Needed only if you sign for one, or want to be shown by it.
show-title = How to show my signature
show-organisation-field = Needed only if you want to be shown by it.
show-counted = Counted only
show-counted-description = You add one to the total. Nobody sees who you are.
show-group-and-country = Group and country only
show-group-and-country-description = Listed once at least five people share both.
show-organisation = Organisation only
show-organisation-description = The organisation’s name, not yours.
show-name = Name
show-name-description = Your name as it is on Discord, organisation, group and country.

signed-thanks = Thank you – you have signed { $call }
signed-renewed = Thank you – you have signed version { $version } of { $call }
signed-corrected = Your signature to { $call }, as it is now
signed-sent-back = The reviewers did not confirm that you act for your organisation, so its signature does not count. You can tell them more and ask again.
signed-awaiting = Your organisation’s signature awaits confirmation: a reviewer confirms who may sign for it. Until then it is counted apart and shown nowhere. An organisation counts once, however many sign for it.
signed-withdraw = You can take your signature back at any time: { $command }.
already-title = You have signed already
already-body = You signed on { $date }. Nothing was counted twice, and nothing was changed just now.
kept-group = Group:
kept-for = For:
kept-country = Country:
kept-organisation = Organisation:
kept-language = Language:
kept-marks = Marks:
kept-show = Shown:
kept-write = May be written to:
shown-hidden = not at all – an organiser has hidden it, and only you can show it again
shown-name = by name, as { $name }
shown-organisation = as { $organisation }
shown-group-and-country = by group and country, once at least five people share both
shown-counted = counted only

withdraw-title = Take your signature back?
withdraw-body-closed = Your signature to { $call } is removed, and the total follows at once. The Call is closed, so you cannot sign it again.
withdraw-body = Your signature to { $call } is removed, and the total follows at once. You can sign again later.
withdraw-kept = Nothing was changed: your signature stays.
withdrawn-title = Your signature is withdrawn
withdrawn-body = Your signature to { $call } is removed, and the total has followed.

signatories-title = Who signed { $call }
signatories-none = Nobody is listed yet. Most people choose to be counted only.
signatories-foot =
    { $total ->
        [one] 1 signature in all
       *[other] { NUMBER($total) } signatures in all
    }{ $unseen ->
        [0] .
        [one] , of which 1 is counted without being listed.
       *[other] , of which { NUMBER($unseen) } are counted without being listed.
    }
signatories-hide = Hide someone…
signatory-of = Someone from **{ $organisation }** (in their own words)
signatory-cell =
    { $people ->
        [one] 1 person
       *[other] { NUMBER($people) } people
    }: { $cell }

progress-title = How { $call } is doing
progress-headline =
    { $total ->
        [one] 1 signature
       *[other] { NUMBER($total) } signatures
    }
progress-goal = Next milestone: { $goal }
progress-growth = Growth
progress-growth-empty = The curve begins with the first day’s count.
progress-groups = Who signs
progress-groups-empty = Groups appear once at least five people share one.
progress-other-groups = Other groups together
progress-shares = Whose voices lead
progress-youth-led = Youth-led
progress-women-led = Women-led
progress-too-few = too few to say
progress-as-of = as of { $date }
progress-note = Total: now. Everything else: { $as_of }, refreshed once a day. Groups of fewer than five are never shown on their own.
progress-alt-groups = Who signs: { $groups }
progress-here =
    { $here ->
        [0] Fewer than five signatures come from this server.
       *[other] From this server: { NUMBER($here) }.
    } { $servers ->
        [0] The servers are counted once a day.
        [one] Signatures come from 1 server.
       *[other] Signatures come from { NUMBER($servers) } servers.
    }
progress-awaiting =
    { $awaiting ->
        [one] 1 organisation’s signature awaits confirmation and is counted apart.
       *[other] { NUMBER($awaiting) } organisations’ signatures await confirmation and are counted apart.
    }
progress-versions =
    { $earlier ->
        [one] 1 signature is to an earlier version than version { $version }.
       *[other] { NUMBER($earlier) } signatures are to earlier versions than version { $version }.
    }
progress-countries =
    Countries: { $countries }{ $more ->
        [0] .
        [one] {" "}and 1 more.
       *[other] {" "}and { NUMBER($more) } more.
    }
