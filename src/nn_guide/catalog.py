"""Find the examples: one runnable file each, named by its path below `examples/`."""

import difflib
import re
from pathlib import Path

EXAMPLES = Path(__file__).parent / "examples"

# What an example needs, in its first lines: `# device: cpu`, `# torch: <2.14`.
NEED = re.compile(r"# (device|torch): *(.+)")


class UnknownExampleError(LookupError):
    """No example has the name or pattern that was asked for."""


def names(pattern: str = "") -> list[str]:
    """Names of the examples that contain `pattern`, such as `models/module/first`.

    Raises:
        UnknownExampleError: nothing matches; the message lists the nearest names.
    """
    everything = sorted(
        path.relative_to(EXAMPLES).with_suffix("").as_posix() for path in EXAMPLES.rglob("*.py")
    )
    found = [name for name in everything if pattern in name]
    if not found:
        raise UnknownExampleError(_unknown(pattern, everything))
    return found


def path(name: str) -> Path:
    """The file of the example called `name`; a `.py` at the end is allowed.

    Raises:
        UnknownExampleError: there is no such example; the message lists the nearest names.
    """
    file = EXAMPLES / f"{name.removesuffix('.py')}.py"
    if not file.is_file():
        raise UnknownExampleError(_unknown(name, names()))
    return file


def needs(source: str) -> dict[str, str]:
    """What the first lines of an example say that it needs: a `device`, a range of `torch`."""
    found = {}
    for line in source.splitlines():
        if not (need := NEED.fullmatch(line)):
            break
        found[need[1]] = need[2].strip()
    return found


def _unknown(name: str, everything: list[str]) -> str:
    near = difflib.get_close_matches(name, everything, n=5, cutoff=0.4)
    hint = f"Did you mean: {', '.join(near)}?" if near else "`nn-guide list` shows all of them."
    return f"No example matches '{name}'. {hint}"
