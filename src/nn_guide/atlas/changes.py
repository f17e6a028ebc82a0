"""What is new, gone or called otherwise from one release of torch to another: names and arguments.

Reading it from what `torch.json` holds needs no torch.
"""

import re
from dataclasses import dataclass

# The namespaces whose public names are compared, by the names that the pages give them.
NAMESPACES = {
    "nn": "torch.nn",
    "F": "torch.nn.functional",
    "nn.init": "torch.nn.init",
    "nn.utils": "torch.nn.utils",
    "optim": "torch.optim",
    "optim.lr_scheduler": "torch.optim.lr_scheduler",
}
COMMA = re.compile(r", (?![^(\[]*[)\]])")  # not within brackets


@dataclass(frozen=True)
class Change:
    """A name, such as `nn.Linear` or `nn.Linear.forward`, and its arguments in two releases."""

    name: str
    before: str | None
    """None if the older release has no such name."""
    now: str | None
    """None if the newer one has none."""

    @property
    def arguments(self) -> tuple[str, str]:
        """The arguments that only one of the two releases has, or has with this default."""
        before, now = (COMMA.split(said or "") for said in (self.before, self.now))
        only = [", ".join(a for a in x if a not in y) for x, y in ((before, now), (now, before))]
        return (only[0], only[1]) if any(only) else (self.before or "", self.now or "")


def signatures(facts: dict) -> dict[str, str]:
    """The arguments of all public names in a release, of which `facts` are all the facts."""
    found = {f"nn.{name}": said["constructor"] for name, said in facts["classes"].items()}
    found |= {f"nn.{name}.forward": said["forward"] for name, said in facts["classes"].items()}
    found |= {f"F.{name}": said for name, said in facts["functions"].items()}
    found |= {f"optim.{name}": said["signature"] for name, said in facts["optimizers"].items()}
    found |= {f"optim.lr_scheduler.{name}": said for name, said in facts["schedulers"].items()}
    return found | facts["others"]


def between(before: dict, now: dict) -> list[Change]:
    """What differs between two releases, of which these are all the facts."""
    old, new = signatures(before), signatures(now)
    changes = [Change(name, old.get(name), new.get(name)) for name in sorted(old.keys() | new)]
    return [
        change
        for change in changes
        if change.before != change.now
        and not (change.name.endswith(".forward") and None in (change.before, change.now))
    ]


def names(facts: dict) -> dict[str, set[str]]:
    """The public names of each namespace in a release, such as `Linear` of `nn`."""
    found: dict[str, set[str]] = {namespace: set() for namespace in NAMESPACES}
    for name in signatures(facts):
        namespace, _, last = name.rpartition(".")
        if namespace in found:
            found[namespace].add(last)
    return found
