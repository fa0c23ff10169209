"""What the pictures of a Call have in common."""

from bot.domain.calls import Call
from bot.domain.equity import Equity
from bot.domain.tallies import Progress
from bot.pictures.parts import Share
from bot.texts import Texts
from cogs.ui.pictured import written


def source(call: Call, texts: Texts) -> str:
    """Who issued the Call, and when."""
    issuer = call.text.issuer.in_(texts.language)
    return texts("call-issued", issuer=issuer, date=texts.partial_date(call.text.issued_on))


def leading(seen: Progress | Equity, texts: Texts) -> tuple[Share, ...]:
    """The shares of youth-led and women-led."""
    marks = ((texts("progress-youth-led"), seen.youth_led), (texts("progress-women-led"), seen.women_led))
    return tuple(
        Share(label, texts("progress-too-few") if fraction is None else written(fraction, texts), fraction)
        for label, fraction in marks
    )
