"""Accord, with every SQL statement it executes noted: `python -m benchmarks.counted_bot run`.

The statements go to the file named by COUNTED_STATEMENTS, a line each, its first word; the product knows nothing of it.
"""

import os
import runpy
import sys
from typing import Any

from sqlalchemy import Engine, event

FILE = "COUNTED_STATEMENTS"


def count_into(path: str) -> None:
    """Append a line for every statement of every engine of this process."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        os.write(descriptor, f"{' '.join(statement.split())[:200]}\n".encode())

    event.listen(Engine, "before_cursor_execute", note)


if __name__ == "__main__":
    count_into(os.environ[FILE])
    sys.argv[0] = "bot"
    runpy.run_module("bot", run_name="__main__", alter_sys=True)
