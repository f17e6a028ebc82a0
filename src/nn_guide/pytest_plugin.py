"""A pytest plugin: `pytest --nn-guide` verifies the `#>` lines of programs and Markdown pages.

It is there wherever nn-guide is installed, and does nothing without the option.
"""

from collections.abc import Generator, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from _pytest._code.code import TerminalRepr

    from nn_proof.own import OwnFile, Runner


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options."""
    group = parser.getgroup("nn-guide")
    group.addoption(
        "--nn-guide",
        action="store_true",
        help="run programs and Markdown pages that hold #> lines, and compare what they print",
    )
    group.addoption(
        "--nn-guide-timeout",
        type=float,
        default=120,
        metavar="SECONDS",
        help="how long each of them may run (120)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Collect the files if that was asked for."""
    if config.option.nn_guide:
        if find_spec("torch") is None:
            raise pytest.UsageError("--nn-guide needs torch, which isn't installed here.")
        config.pluginmanager.register(Collector(config))


class Collector:
    """Collects what holds `#>` lines; has the process that runs it, which imports torch."""

    def __init__(self, config: pytest.Config):
        from nn_proof.own import Runner

        self.runner = Runner(
            limit=config.option.nn_guide_timeout, folder=config.invocation_params.dir
        )

    @pytest.hookimpl(wrapper=True)
    def pytest_collect_file(
        self, file_path: Path, parent: pytest.Collector
    ) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
        """Add a file that holds `#>` lines. A program that is named on the command line and isn't
        called like a test would be imported as one: not then."""
        from nn_proof.own import ENDINGS, OwnFile

        found = yield
        if file_path.suffix not in ENDINGS:
            return found
        near = file_path.is_relative_to(self.runner.folder)
        name = file_path.relative_to(self.runner.folder) if near else file_path
        own = OwnFile(str(name), file_path.resolve())
        if not own.holds_output:
            return found
        if not any(map(file_path.match, parent.config.getini("python_files"))):
            found = [collector for collector in found if type(collector) is not pytest.Module]
        return [*found, File.from_parent(parent, path=file_path, own=own, runner=self.runner)]

    def pytest_unconfigure(self) -> None:
        """End the process."""
        self.runner.close()


class File(pytest.File):
    """A program or page."""

    def __init__(self, own: "OwnFile", runner: "Runner", **where: Any):
        super().__init__(**where)
        self.own, self.runner = own, runner

    def collect(self) -> Iterator["Outputs"]:
        """One test: the file is run once."""
        yield Outputs.from_parent(self, name="outputs")


class OutputError(Exception):
    """A file prints something else than it says, or doesn't run."""


class Outputs(pytest.Item):
    """What a file prints is what stands in it."""

    parent: File

    def runtest(self) -> None:
        """Run the file and compare."""
        from nn_proof.own import verify
        from nn_proof.report import lines

        own = self.parent.own
        result = verify(own, self.parent.runner)
        if result.outcome == "skipped":
            pytest.skip(f"{own.name}: {result.message}")
        if result.outcome == "failed":
            told = [*lines(result, own.name)]
            if result.differences:
                told.append(f"If this is meant: nn-guide verify --update {own.name}")
            raise OutputError("\n".join(told))

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> "str | TerminalRepr":
        """The lines that differ, without a traceback of ours."""
        if isinstance(excinfo.value, OutputError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where it stands."""
        return self.path, 0, self.parent.own.name
