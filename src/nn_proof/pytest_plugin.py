"""A pytest plugin: what tests prove becomes rows of the ledger.

A test says what it proves with `@pytest.mark.proves("training/race")`: the path of a file below the
book's package, without ending, several of them, or a function of the test's parameters that returns
them, such as `lambda name: f"figures/{name}"`. `pytest --prove` runs such tests only, leaves out
what has a valid row, and writes a row for everything whose tests have all passed. `pytest
--changed` leaves out what has a valid row too, but runs the tests that prove nothing, and writes
nothing.
"""

import inspect
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.metadata import version
from typing import cast

import pytest
from rich.console import Console

from nn_proof.example import Book
from nn_proof.ledger import Where
from nn_proof.run import device_name
from nn_proof.stage import Proofs


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option `--prove` and the setting `proof_book`."""
    parser.addini("proof_book", "the book whose ledger is kept, as in `package.module:NAME`")
    parser.addoption(
        "--prove", action="store_true", help="write rows of the ledger for what has none"
    )
    parser.addoption(
        "--changed", action="store_true", help="leave out what the ledger has a valid row for"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known, and read or keep the ledger if that was asked for."""
    config.addinivalue_line("markers", "proves(name): what a test proves; see nn_proof")
    if config.option.prove or config.option.changed:
        module, _, name = config.getini("proof_book").partition(":")
        reads = Keeper if config.option.prove else Reader
        config.pluginmanager.register(reads(getattr(import_module(module), name)))


class Reader:
    """Leaves out what is proven already."""

    others = True
    """Whether tests are run that prove nothing."""

    def __init__(self, book: Book):
        self.book, self.torch = book, version("torch")

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Leave out what is proven already."""
        claims = {item: list(self.claims(item)) for item in items}
        counts = Counter(claim for of_item in claims.values() for claim in of_item)
        proofs = Proofs(self.book)
        done = {
            (device, name)
            for device, name in counts
            if Where.of(device, self.torch) in proofs.proven(name)
        }
        kept: list[pytest.Item] = []
        left: list[pytest.Item] = []
        for item, of_item in claims.items():
            item.user_properties += [("proves", (*claim, counts[claim])) for claim in of_item]
            runs = not done.issuperset(of_item) or (self.others and not of_item)
            (kept if runs else left).append(item)
        config.hook.pytest_deselected(items=left)
        items[:] = kept

    def claims(self, item: pytest.Item) -> Iterator[tuple[str, str]]:
        """What a test proves: devices and names."""
        parameters = item.callspec.params if hasattr(item, "callspec") else {}
        for mark in item.iter_markers("proves"):
            names = mark.args
            if callable(names[0]):
                wanted = inspect.signature(names[0]).parameters
                names = names[0](**{name: parameters[name] for name in wanted})
            for name in [names] if isinstance(names, str) else names:
                yield parameters.get("device", "cpu"), name


class Keeper(Reader):
    """Runs what proves something that isn't proven, and writes down what was."""

    others = False

    def __init__(self, book: Book):
        super().__init__(book)
        self.passed: Counter[tuple[str, str]] = Counter()
        self.tests: dict[tuple[str, str], int] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count the tests that passed, in this process or another."""
        for key, value in report.user_properties:
            if key == "proves" and report.when == "call":
                device, name, count = cast(tuple[str, str, int], value)
                self.tests[device, name] = count
                self.passed[device, name] += report.passed

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the rows."""
        if hasattr(session.config, "workerinput"):
            return
        proofs = Proofs(self.book)
        keys: dict[str, dict[str, str]] = defaultdict(dict)
        for (device, name), count in self.tests.items():
            if self.passed[device, name] == count:
                keys[device][name] = proofs.key(name)
        for device, rows in keys.items():
            proofs.ledger.add(Where.of(device, self.torch), rows, device_name(device))
        proofs.ledger.forget(
            self.gone(name for rows in proofs.ledger.rows.values() for name in rows)
        )
        count = sum(map(len, keys.values()))
        Console().print(f"\n{count} rows written to {self.book.proofs.name}/")

    def gone(self, names: Iterable[str]) -> set[str]:
        """Those of the names that there is no file for."""
        return {name for name in names if not self.book.file(name).is_file()}
