"""Who made a commitment, exactly as their signature shows them."""

from bot.domain.signatures import Signatory
from bot.texts import Texts
from cogs.ui.records import cut

_NAME = 200


def maker(by: Signatory | None, texts: Texts) -> str:
    """Who made it, and who confirmed their organisation."""
    if by is None:
        return texts("maker-unnamed")
    about: list[str] = []
    if by.organisation:
        confirmed = by.confirmed
        server = cut(confirmed.server, _NAME) if confirmed and confirmed.server else texts("organisation-server-gone")
        said = {"organisation": cut(by.organisation, _NAME)}
        if confirmed is not None:
            said |= {"server": server, "date": f"<t:{int(confirmed.at.timestamp())}:D>"}
        if by.name is None:
            return texts("signatory-of", **said) if confirmed is None else texts("signatory-confirmed", **said)
        about.append(said["organisation"] if confirmed is None else texts("signatory-for", **said))
    about += [texts(by.group.text_id)] if by.group else []
    about += [texts.country(by.country)] if by.country else []
    if by.name is None:
        return texts("maker-of-group", cell=", ".join(about))
    return f"**{cut(by.name, _NAME)}** – {', '.join(about)}"


def short_maker(by: Signatory | None, texts: Texts) -> str:
    """The same for a row of a list: a name, or what stands for one."""
    if by is None:
        return texts("maker-unnamed")
    if by.name or by.organisation:
        return cut(by.name or by.organisation or "", 120)
    return maker(by, texts)
