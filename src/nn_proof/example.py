"""An example: one runnable file, named by its path below the book's folder of examples."""

import ast
import difflib
import functools
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import Version

from nn_proof.compare import Snippet

DEVICES = ("cpu", "cuda", "mps")

# What an example needs, in its first lines: `# device: cpu`, `# torch: <2.14`, `# tolerance: 0.01`.
NEED = re.compile(r"# (device|torch|tolerance): *(.+)")

# At the end of a line: `# (1)!` for a remark on it, `# !` if it matters.
MARKS = re.compile(r"(?: *# (?:\(\d+\))?!)+$", re.MULTILINE)

# What decides whether something is proven: a change of these undoes every proof.
JUDGE = [Path(__file__).with_name(name) for name in ("compare.py", "cpu_random.py", "run.py")]


class UnknownExampleError(LookupError):
    """No example has the name or pattern that was asked for."""


class NeedError(ValueError):
    """An example needs what nobody can meet; the message says what to write."""


@dataclass(frozen=True)
class Example:
    """A file that runs, and what it says that it prints."""

    name: str
    """Such as `models/module/first`: the file's path below the folder of examples."""
    path: Path

    @cached_property
    def source(self) -> str:
        """The text of the file, with its line ends as they are.

        Raises:
            SyntaxError: it isn't UTF-8.
        """
        try:
            return self.path.read_bytes().decode()
        except UnicodeDecodeError as error:
            raise SyntaxError(f"it isn't UTF-8: {error}") from None

    @cached_property
    def snippet(self) -> Snippet:
        """Its statements and `#>` lines.

        Raises:
            SyntaxError: the file isn't Python, or a `#>` follows code on the same line.
        """
        return Snippet(self.source)

    @cached_property
    def needs(self) -> dict[str, str]:
        """What its first lines say: a `device`, a range of `torch`, a `tolerance`."""
        return needs(self.source)

    @property
    def tolerance(self) -> float:
        """How much its computed numbers may differ between processors, 0 if it doesn't say.

        Raises:
            NeedError: what it says is no positive number.
        """
        said = self.needs.get("tolerance", "0")
        try:
            value = float(said)
        except ValueError:
            value = -1.0
        if not 0 <= value < float("inf"):
            raise NeedError(f"'# tolerance: {said}': write a number such as '# tolerance: 0.001'")
        return value

    def unmet(self, device: str, torch: str) -> str:
        """Why it can't be run on this device with this version of torch; empty if it can.

        Versions are compared by their release part: 2.14.0a0 and 2.14.0+cpu count as 2.14.0.

        Raises:
            NeedError: the first lines name no device, or no range of versions.
        """
        needed, versions = self.needs.get("device", device), self.needs.get("torch", "")
        if needed not in DEVICES:
            known = " or ".join(f"'# device: {known}'" for known in DEVICES)
            raise NeedError(f"'# device: {needed}': write {known}")
        if needed != device:
            return f"runs only on {needed}"
        try:
            holds = Version(torch).base_version in SpecifierSet(versions)
        except InvalidSpecifier:
            write = "write a range such as '# torch: >=2.14'"
            raise NeedError(f"'# torch: {versions}': {write}") from None
        return "" if holds else f"holds for torch {versions}"


@dataclass(frozen=True)
class Book:
    """A package with examples, and its ledger."""

    package: Path
    """Its folder; a change of what a proof imports from it undoes the proof."""
    proofs: Path
    labs: Path | None = None
    """The folder of its notebooks."""

    @property
    def examples(self) -> Path:
        """The folder of the examples."""
        return self.package / "examples"

    def names(self, pattern: str = "") -> list[str]:
        """Names of the examples that contain `pattern`.

        Raises:
            UnknownExampleError: nothing matches; the message lists the nearest names.
        """
        everything = sorted(
            path.relative_to(self.examples).with_suffix("").as_posix()
            for path in self.examples.rglob("*.py")
        )
        found = [name for name in everything if pattern in name]
        if not found:
            raise UnknownExampleError(_unknown(pattern, everything))
        return found

    def example(self, name: str) -> Example:
        """The example called `name`; a `.py` at the end is allowed.

        Raises:
            UnknownExampleError: there is no such example; the message lists the nearest names.
        """
        name = name.removesuffix(".py")
        path = self.examples / f"{name}.py"
        if not path.is_file():
            raise UnknownExampleError(_unknown(name, self.names()))
        return Example(name, path)

    def file(self, name: str) -> Path:
        """The file of what the ledger calls `name`, such as `examples/models/module/first`: a
        module, or data if there is no module; of `labs/name`, the notebook."""
        kind, _, rest = name.partition("/")
        if kind == "labs" and self.labs:
            return self.labs / f"{rest}.ipynb"
        module, data = (self.package / f"{name}{ending}" for ending in (".py", ".yaml"))
        return data if data.is_file() and not module.is_file() else module

    def within(self, name: str) -> list[str]:
        """The names of the file called `name` and of all modules of the package that it imports:
        what is proven when it is."""
        return sorted(
            path.relative_to(self.package).with_suffix("").as_posix()
            for path in self.sources(self.file(name))
            if path.suffix == ".py" and path.name != "__init__.py"
        )

    def key(self, file: Path, read: "dict[Path, Source] | None" = None) -> str:
        """A hash of the file, of everything of ours that it imports, and of the judge.

        Who asks for many keys gives one dictionary, `read`, and no file is read twice.
        """
        digest = hashlib.sha256()
        for _, source in sorted(self.sources(file, read).items()):
            digest.update(source.named)
        digest.update(_judge(*JUDGE))
        return digest.hexdigest()[:16]

    def sources(self, file: Path, read: "dict[Path, Source] | None" = None) -> "dict[Path, Source]":
        """The file, and the files of the package that it imports, directly or not, with the data
        beside them in its folders."""
        read = {} if read is None else read
        found: dict[Path, Source] = {}
        waiting = [file]
        while waiting:
            path = waiting.pop()
            if path not in found:
                if path not in read:
                    read[path] = Source(_named(path), tuple(self._needed(path)))
                found[path] = read[path]
                waiting += read[path].needed
        return found

    def _needed(self, path: Path) -> Iterator[Path]:
        """The files of the package that a file imports, and the data in the folder of a package."""
        if path.suffix != ".py":
            return
        if path.name == "__init__.py" and path.parent != self.package:
            yield from (p for p in path.parent.rglob("*") if p.suffix in (".json", ".yaml"))
        source = path.read_bytes()
        if self.package.name.encode() not in source:  # no need to parse it
            return
        for module, taken in imports(source):
            name, *parts = f"{module}.{taken}".rstrip(".").split(".")
            stems = [self.package.joinpath(*parts[:end]) for end in range(len(parts) + 1)]
            for stem in stems if name == self.package.name else []:
                for candidate in (stem / "__init__.py", stem.with_suffix(".py")):
                    if candidate.is_file():
                        yield candidate


class Source(NamedTuple):
    """What a key needs of a file: its name and content, and which files it rests on."""

    named: bytes
    needed: tuple[Path, ...]


def needs(source: str) -> dict[str, str]:
    """What the first lines of a program say that it needs."""
    found = {}
    for line in source.splitlines():
        if not (need := NEED.fullmatch(line)):
            break
        found[need[1]] = need[2].strip()
    return found


def imports(source: bytes) -> tuple[tuple[str, str], ...]:
    """The modules that a source imports, each with the name that it takes from it, if any."""
    return _imports(source.strip())


@functools.cache
def _imports(source: bytes) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    waiting: list[ast.AST] = [ast.parse(source)]
    while waiting:
        node = waiting.pop()
        waiting += [n for n in ast.iter_child_nodes(node) if not isinstance(n, ast.expr)]
        if isinstance(node, ast.Import):
            found += [(name.name, "") for name in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [(node.module, name.name) for name in node.names]
    return tuple(found)


def _named(path: Path) -> bytes:
    return path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n")


@functools.cache
def _judge(*paths: Path) -> bytes:
    """What judges is what has been imported, so it is read once."""
    return b"".join(map(_named, paths))


def _unknown(name: str, everything: list[str]) -> str:
    near = difflib.get_close_matches(name, everything, n=5, cutoff=0.4)
    hint = f"Did you mean: {', '.join(near)}?" if near else "The list shows all of them."
    return f"No example matches '{name}'. {hint}"
