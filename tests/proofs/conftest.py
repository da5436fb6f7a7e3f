"""Servers for the proofs: one over SQLite, one over PostgreSQL, each for one file of proofs."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from tests.casework.conftest import made, mai  # noqa: F401  (fixtures)
from tests.postgres import Cluster, cluster
from tests.proofs.serving import Server, served, sqlite_url


@pytest.fixture(scope="module")
def own_postgres() -> Iterator[Cluster]:
    """A cluster that a proof may kill and read the files of."""
    with cluster(durable=True) as running:
        yield running


@pytest.fixture(scope="module")
def on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server over a file."""
    folder = tmp_path_factory.mktemp("sqlite")
    with served(folder, sqlite_url(folder)) as server:
        yield server


@pytest.fixture(scope="module")
def on_postgres(tmp_path_factory: pytest.TempPathFactory, own_postgres: Cluster) -> Iterator[Server]:
    """A server over a database of that cluster."""
    with psycopg.connect(own_postgres.url(), autocommit=True) as connection:
        connection.execute("CREATE DATABASE pages TEMPLATE template0")
    with served(tmp_path_factory.mktemp("postgres"), own_postgres.url("pages")) as server:
        yield server


@pytest.fixture(params=["on_sqlite", "on_postgres"])
def server(request: pytest.FixtureRequest) -> Server:
    """Each of the two in turn."""
    found: Server = request.getfixturevalue(request.param)
    return found
