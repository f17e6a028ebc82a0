"""The ledger: what was proven, on which device, with which torch.

`<device>-<torch>/<kind>-<chapter>.json` has a row for each thing that was proven there, with the
key that it had then (see `Book.key`) and what the device is called. A row whose key is no longer
the thing's key says nothing. Rows are written when a proof has passed; nobody edits them.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from packaging.version import Version

from nn_proof.files import read_rows, write


@dataclass(frozen=True, order=True)
class Where:
    """On what something was proven: a kind of device, and a release of torch."""

    device: str
    torch: str

    @classmethod
    def of(cls, device: str, torch: str) -> "Where":
        """`torch` may be any version of a release, such as 2.13.0+cpu."""
        return cls(device, Version(torch).base_version)

    @property
    def short(self) -> str:
        """The release as one says it: 2.13 for 2.13.0."""
        return ".".join(self.torch.split(".")[:2])

    @property
    def folder(self) -> str:
        """Such as `cpu-2.13.0`."""
        return f"{self.device}-{self.torch}"


class Ledger:
    """The rows in a folder, read when they are first asked for."""

    def __init__(self, folder: Path):
        self.folder = folder

    @cached_property
    def rows(self) -> dict[Where, dict[str, str]]:
        """For each device and torch: the key of what was proven, by its name."""
        found: dict[Where, dict[str, str]] = {}
        for file in sorted(self.folder.glob("*-*/*.json")):
            where = Where(*file.parent.name.split("-", 1))
            rows = read_rows(file)
            found.setdefault(where, {}).update(rows)
        return dict(sorted(found.items()))

    def proven(self, name: str, key: str) -> list[Where]:
        """On what `name`, which has this key now, was proven."""
        return [
            where for where, rows in self.rows.items() if rows.get(name, "").split(" ")[0] == key
        ]

    def add(self, where: Where, keys: Mapping[str, str], device_name: str) -> None:
        """Note that the named things, which have these keys, were proven.

        Only the files that hold their rows are written.
        """
        by_file: dict[Path, dict[str, str]] = defaultdict(dict)
        for name, key in keys.items():
            by_file[self._file(where, name)][name] = f"{key} {device_name}"
        for file, new in by_file.items():
            known = read_rows(file)
            text = json.dumps(dict(sorted((known | new).items())), indent=0)
            file.parent.mkdir(parents=True, exist_ok=True)
            write(file, text + "\n")
        self.__dict__.pop("rows", None)

    def forget(self, gone: set[str]) -> None:
        """Take out the rows of things that there are no longer."""
        for file in self.folder.glob("*-*/*.json"):
            known = read_rows(file)
            if left := {name: row for name, row in known.items() if name not in gone}:
                if left != known:
                    write(file, json.dumps(left, indent=0) + "\n")
            else:
                file.unlink()
        self.__dict__.pop("rows", None)

    def _file(self, where: Where, name: str) -> Path:
        """`examples/layers/linear/first` is in `examples-layers.json`, `figures/x` in
        `figures.json`."""
        *parts, _ = name.split("/")
        return self.folder / where.folder / f"{'-'.join(parts[:2])}.json"
