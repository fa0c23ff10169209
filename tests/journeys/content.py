"""Content files as a steward would hand them over, made from the bundled one."""

from pathlib import Path
from typing import Final

EXAMPLE: Final = Path(__file__).parents[2] / "docs" / "examples" / "call.toml"
QUEBEC: Final = Path(__file__).parents[2] / "bot" / "content" / "calls" / "quebec.toml"


def revised(folder: Path, *, version: int = 2, **top: str) -> Path:
    """The bundled Call as a later version, with lines such as `closes_on` beside the others at the top."""
    text = QUEBEC.read_text(encoding="utf-8").replace("version = 1", f"version = {version}", 1)
    lines = "".join(f"{key} = {value}\n" for key, value in top.items())
    file = folder / f"revised-{version}.toml"
    file.write_text(text.replace("[title]", f"{lines}\n[title]", 1), encoding="utf-8")
    return file
