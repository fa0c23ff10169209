"""Files as they are sent: together, within a number of bytes."""

import zipfile
from collections.abc import Sequence
from pathlib import Path


def size_of(files: Sequence[Path]) -> int:
    """The bytes of all files."""
    return sum(file.stat().st_size for file in files)


def packed_to_fit(files: tuple[Path, ...], at_most: int, name: str) -> tuple[Path, ...]:
    """The files as they are if they fit; several that do not, as `name`.zip, which may still be too large."""
    if len(files) == 1 or size_of(files) <= at_most:
        return files
    packed = files[0].with_name(f"{name}.zip")
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as pack:
        for file in files:
            pack.write(file, file.name)
    return (packed,)
