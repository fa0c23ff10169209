"""Each test's database is its own, on both engines, and nothing of them stays behind."""

import contextlib
import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, create_engine, inspect, make_url, text

from tests.databases import Databases
from tests.postgres import NoServerError, locked, shared_server

HOLD_THE_SERVER = """
import sys
from pathlib import Path
from tests.postgres import shared_server
with shared_server(Path(sys.argv[1])) as address:
    print(address, flush=True)
    sys.stdin.read()
"""


@contextlib.contextmanager
def connected(url: str) -> Iterator[Connection]:
    address = make_url(url)
    if address.drivername == "postgresql":
        address = address.set(drivername="postgresql+psycopg")
    engine = create_engine(address)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def create_table(url: str, name: str) -> None:
    with connected(url) as connection:
        connection.execute(text(f"CREATE TABLE {name} (id integer)"))


def tables(url: str) -> list[str]:
    with connected(url) as connection:
        return inspect(connection).get_table_names()


@pytest.mark.parametrize("visit", [1, 2])
def test_a_database_is_empty_whatever_the_test_before_it_left(database_url: str, visit: int) -> None:
    assert tables(database_url) == []
    create_table(database_url, f"left_by_{visit}")


def test_a_copy_has_what_its_template_has_and_leaves_it_alone(databases: Databases) -> None:
    template = databases.create()
    create_table(template, "migrated")
    copy = databases.create(template)
    create_table(copy, "of_the_copy")
    assert sorted(tables(copy)) == ["migrated", "of_the_copy"]
    assert tables(template) == ["migrated"]
    databases.drop(copy)
    databases.drop(template)


@pytest.fixture
def own_server_folder(postgresql_address: str, tmp_path: Path) -> Path:
    """A folder for a server apart from the run's; asking for the run's skips where there can be none."""
    if "host=/" not in postgresql_address:
        pytest.skip("ACCORD_TEST_POSTGRES names a server, so none is started")
    return tmp_path


def test_users_of_one_run_share_a_server_until_the_last_has_left(own_server_folder: Path) -> None:
    with shared_server(own_server_folder) as address:
        with shared_server(own_server_folder) as same_address:
            assert same_address == address
        connection = psycopg.connect(address, autocommit=True)
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
        assert connection.execute("SHOW server_encoding").fetchone() == ("UTF8",)
    assert_stopped(connection, address, own_server_folder)


def test_a_killed_user_leaves_no_server_behind(own_server_folder: Path) -> None:
    command = [sys.executable, "-c", HOLD_THE_SERVER, str(own_server_folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as user:
        assert user.stdout is not None
        address = user.stdout.readline().strip()
        connection = psycopg.connect(address, autocommit=True)
        user.kill()
    assert_stopped(connection, address, own_server_folder)


def test_a_server_whose_folder_was_removed_under_it_is_stopped_all_the_same(own_server_folder: Path) -> None:
    with shared_server(own_server_folder) as address:
        connection = psycopg.connect(address, autocommit=True)
        shutil.rmtree(own_server_folder)  # as pytest does with the folders of earlier runs
    with connection, pytest.raises(psycopg.OperationalError):
        list(connection.notifies(timeout=30))


def assert_stopped(connection: psycopg.Connection, address: str, folder: Path) -> None:
    with connection, pytest.raises(psycopg.OperationalError):
        list(connection.notifies(timeout=30))
    with locked(folder / "users"):  # held by the watcher until it has cleaned up
        assert not (folder / "address").exists()
        assert not Path(str(make_url(address).query["host"])).exists()


def test_without_the_wheel_the_reason_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", {}.get)
    with pytest.raises(NoServerError, match="no wheel here"), shared_server(tmp_path):
        pass
    assert not list(tmp_path.iterdir())
