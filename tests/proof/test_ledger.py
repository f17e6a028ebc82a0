"""The ledger: rows that hold as long as their keys do."""

import json

import pytest

from nn_proof.ledger import Ledger, Where

CPU = Where.of("cpu", "2.13.0+cpu")


@pytest.fixture
def ledger(tmp_path):
    ledger = Ledger(tmp_path)
    ledger.add(CPU, {"examples/models/first": "k1", "figures/race": "k2"}, "x86_64")
    return ledger


def test_a_row_holds_as_long_as_the_key_does(ledger):
    assert ledger.proven("examples/models/first", "k1") == [CPU]
    assert ledger.proven("examples/models/first", "k9") == []
    assert ledger.proven("examples/models/second", "k1") == []


def test_devices_and_versions_have_rows_of_their_own(ledger):
    other = [Where("cpu", "2.14.1"), Where("cuda", "2.13.0")]
    for where in other:
        ledger.add(where, {"examples/models/first": "k1"}, "NVIDIA H200")
    assert ledger.proven("examples/models/first", "k1") == [CPU, *other]
    assert ledger.proven("figures/race", "k2") == [CPU]


def test_only_the_files_concerned_are_written(ledger):
    files = {file.name: file for file in ledger.folder.rglob("*.json")}
    assert set(files) == {"examples-models.json", "figures.json"}
    before = files["figures.json"].stat().st_mtime_ns
    ledger.add(CPU, {"examples/models/second": "k3"}, "x86_64")
    assert files["figures.json"].stat().st_mtime_ns == before
    rows = json.loads(files["examples-models.json"].read_text())
    assert rows == {"examples/models/first": "k1 x86_64", "examples/models/second": "k3 x86_64"}


def test_two_branches_that_add_rows_change_different_lines(ledger):
    lines = (ledger.folder / CPU.folder / "examples-models.json").read_text().splitlines()
    assert lines == ["{", '"examples/models/first": "k1 x86_64"', "}"]


def test_what_is_gone_is_forgotten(ledger):
    ledger.forget({"examples/models/first"})
    assert ledger.rows == {CPU: {"figures/race": "k2 x86_64"}}


def test_rows_that_another_process_added_are_kept(ledger):
    Ledger(ledger.folder).add(CPU, {"examples/models/second": "k3"}, "x86_64")
    ledger.add(CPU, {"examples/models/third": "k4"}, "x86_64")
    assert set(ledger.rows[CPU]) == {
        "examples/models/first",
        "examples/models/second",
        "examples/models/third",
        "figures/race",
    }
