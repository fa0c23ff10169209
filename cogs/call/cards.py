"""The posted card of a Call, and the answers to signing. Pure: data and texts in, view out."""

from discord import ButtonStyle

from bot.domain.calls import Call, Rendering
from bot.domain.posts import CardPosting, SignatoriesPosting
from bot.domain.signatures import Outcome, ShowAs, Signature, Signed, State
from bot.domain.tallies import next_goal
from bot.texts import Texts
from cogs.call.signatory_cards import signatory_lines
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import AccordButton, press


def sign_button(texts: Texts, call: Call, *, disabled: bool = False) -> AccordButton:
    """The button that opens the form. The document speaks of supporting the Call, and so does the button."""
    return press(texts("button-sign"), "sign", call.reference, style=ButtonStyle.primary, disabled=disabled)


def read_button(texts: Texts, call: Call) -> AccordButton:
    """The button that opens the Call at its beginning."""
    return press(texts("button-read"), "read", call.reference)


def progress_button(texts: Texts, call: Call) -> AccordButton:
    """The button that shows the picture of progress."""
    return press(texts("button-progress"), "progress", call.reference)


def equity_button(texts: Texts, call: Call) -> AccordButton:
    """The button that shows whose voice is missing."""
    return press(texts("button-equity"), "equity", call.reference)


def commit_button(texts: Texts, call: Call, point: int | None = None) -> AccordButton:
    """The button that opens the form to say what one will do; beside a point, which is read first, about that."""
    style = ButtonStyle.primary if point is None else ButtonStyle.secondary
    return press(texts("button-commit"), "commit", call.reference, point or "", style=style)


def source_line(call: Call, texts: Texts) -> str:
    """Who issued the Call, when, and whose words these are."""
    language = texts.language
    rendering = "call-official" if call.text.rendering is Rendering.OFFICIAL else "call-plain-words"
    issued = texts("call-issued", issuer=call.text.issuer.in_(language), date=texts.partial_date(call.text.issued_on))
    return f"-# {issued} · {texts(rendering, document=call.text.document.in_(language))}"


def total_line(texts: Texts, total: int) -> str:
    """The live total and the next milestone."""
    return texts("call-total", total=total, goal=texts.number(next_goal(total)))


def last_word_lines(call: Call, texts: Texts) -> list[str]:
    """What a steward said when the Call closed, if one did."""
    return [f"**{texts('last-word')}**", safe(call.last_word.in_(texts.language))] if call.last_word else []


def call_card(card: CardPosting, texts: Texts) -> AccordView:
    """The lasting card: Sign · Read · Progress."""
    call = card.call
    state = texts("call-closed-line") if card.closed else total_line(texts, card.total)
    if card.closed:
        state = f"{texts('call-final-total', total=card.total)}\n{state}"
    return AccordView(
        text(f"## {call.text.title.in_(texts.language)}", call.text.summary.in_(texts.language)),
        gap(),
        text(state, *last_word_lines(call, texts)),
        row(sign_button(texts, call, disabled=card.closed), read_button(texts, call), progress_button(texts, call)),
        text(source_line(call, texts)),
    )


def posted_signatories(what: SignatoriesPosting, texts: Texts) -> AccordView:
    """A page of signatories for all to see."""
    call = what.page.call
    return AccordView(
        text(f"## {texts('signatories-title', call=call.text.title.in_(texts.language))}"),
        text(*signatory_lines(what.page, texts)),
        row(sign_button(texts, call), press(texts("button-signatories"), "signatories", call.reference, 0)),
    )


def shown_as(signature: Signature, texts: Texts) -> str:
    """How a signature is shown, in words for its signer."""
    if signature.invalidated_at is not None:
        return texts("shown-refused")
    if signature.hidden_at is not None:
        return texts("shown-hidden")
    if signature.show is ShowAs.NAME:
        return texts("shown-name", name=safe(signature.shown_name or "?"))
    if signature.show is ShowAs.ORGANISATION:
        return texts("shown-organisation", organisation=safe(signature.organisation or "?"))
    if signature.show is ShowAs.GROUP_AND_COUNTRY:
        return texts("shown-group-and-country")
    return texts("shown-counted")


def _kept_lines(signature: Signature, texts: Texts) -> list[str]:
    lines = [f"**{texts('kept-group')}** {texts(signature.group.text_id)}"]
    if signature.organisation_id is not None:
        lines.append(f"**{texts('kept-for')}** {safe(signature.organisation or '?')}")
    lines.append(f"**{texts('kept-country')}** {texts.country(signature.country)}")
    lines.append(f"**{texts('kept-show')}** {shown_as(signature, texts)}")
    lines.append(f"**{texts('kept-write')}** {texts('yes' if signature.may_write else 'no')}")
    return lines


def _state(signed: Signed, texts: Texts, *, closed: bool) -> str:
    """Whether it counts; where it does not, why, and whom to turn to."""
    if signed.refusal is not None:
        refusal = signed.refusal
        contact = safe(refusal.contact or "none")
        return texts("signed-refused", reason=safe(refusal.reason), server=safe(refusal.server), contact=contact)
    if signed.sent_back:
        return texts("signed-sent-back")
    if signed.signature.state is State.AWAITING:
        return texts("signed-awaiting")
    if closed:
        return f"{texts('call-final-total', total=signed.total)} {texts('call-closed-line')}"
    return total_line(texts, signed.total)


def signed_card(signed: Signed, texts: Texts, *, withdraw: str, closed: bool) -> AccordView:
    """What a signer is told: the total, exactly what is kept, and how to change it."""
    call, signature = signed.call, signed.signature
    title = call.text.title.in_(texts.language)
    heading = texts("signed-thanks" if signed.outcome is Outcome.SIGNED else "signed-corrected", call=title)
    if signed.outcome is Outcome.RENEWED:
        heading = texts("signed-renewed", call=title, version=signature.version)
    return AccordView(
        text(f"## {heading}", _state(signed, texts, closed=closed)),
        gap(),
        text(*_kept_lines(signature, texts)),
        row(*_promise(signed, texts, closed=closed), *_own_buttons(signed, texts)),
        text(f"-# {texts('signed-withdraw', command=withdraw)}"),
    )


def already_card(signed: Signed, texts: Texts, *, closed: bool) -> AccordView:
    """The answer to signing twice: nothing was doubled, and here is what can be changed."""
    call, signature = signed.call, signed.signature
    signed_at = f"<t:{int(signature.signed_at.timestamp())}:D>"
    correct = press(texts("button-correct"), "correct", call.reference, disabled=closed)
    withdraw = press(texts("button-withdraw"), "withdraw", call.reference, style=ButtonStyle.danger)
    state = _state(signed, texts, closed=closed)
    return AccordView(
        text(f"## {texts('already-title')}", texts("already-body", date=signed_at), state),
        gap(),
        text(*_kept_lines(signature, texts)),
        row(*_promise(signed, texts, closed=closed)),
        row(correct, *_own_buttons(signed, texts), withdraw),
    )


def _promise(signed: Signed, texts: Texts, *, closed: bool) -> list[AccordButton]:
    """The way from a signature that counts to a commitment."""
    counts = signed.refusal is None and signed.signature.state is State.COUNTED
    return [commit_button(texts, signed.call)] if counts and not closed else []


def _own_buttons(signed: Signed, texts: Texts) -> list[AccordButton]:
    call, signature = signed.call, signed.signature
    first = []
    if signature.organisation_id is None:
        first = [press(texts("button-country" if signature.country is None else "button-origin"), "origin")]
    elif signature.state is State.AWAITING:
        more = "button-request-again" if signed.sent_back else "button-more"
        first = [press(texts(more), "represent-more", call.reference)]
    return [*first, press(texts("button-show"), "show", call.reference), progress_button(texts, call)]


def ask_withdraw_card(call: Call, texts: Texts, *, closed: bool) -> AccordView:
    """The question before a signature is withdrawn."""
    body = "withdraw-body-closed" if closed else "withdraw-body"
    return AccordView(
        text(f"## {texts('withdraw-title')}", texts(body, call=call.text.title.in_(texts.language))),
        row(
            press(texts("button-withdraw"), "withdrawn", call.reference, style=ButtonStyle.danger),
            press(texts("button-keep"), "keep", call.reference),
        ),
    )


def withdrawn_card(call: Call, total: int, texts: Texts, *, left_behind: int = 0) -> AccordView:
    """The answer to withdrawing; where commitments stay without a name, how to withdraw them too."""
    title = call.text.title.in_(texts.language)
    stays = [texts("withdrawn-commitments", number=left_behind)] if left_behind else []
    withdraw = press(texts("button-withdraw-commitments", number=left_behind), "withdraw-commitments", call.reference)
    return AccordView(
        text(f"## {texts('withdrawn-title')}", texts("withdrawn-body", call=title), total_line(texts, total), *stays),
        row(press(texts("button-sign-again"), "sign", call.reference), withdraw if left_behind else None),
    )


def kept_card(texts: Texts) -> AccordView:
    """The answer to not withdrawing."""
    return AccordView(text(texts("withdraw-kept")))


def posted_card(texts: Texts, channel_id: int) -> AccordView:
    """The answer to posting."""
    return AccordView(text(texts("posted", channel=f"<#{channel_id}>")))


def refused_card(call: Call, texts: Texts) -> AccordView:
    """The answer to signing a Call that is closed: what was said when it closed, and what can still be read."""
    said = [text(*lines)] if (lines := last_word_lines(call, texts)) else []
    return AccordView(
        text(texts("error-call-closed")), *said, row(read_button(texts, call), progress_button(texts, call))
    )
