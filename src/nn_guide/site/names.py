"""Names of torch that lead somewhere: each to its card in the atlas, and what a preview says."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from nn_guide import atlas
from nn_proof.stage import Pages

# How code and prose write what a name begins with.
SPELLINGS = {
    "nn": ("nn", "torch.nn"),
    "F": ("F", "nn.functional", "torch.nn.functional"),
    "optim": ("optim", "torch.optim"),
    "lr_scheduler": ("lr_scheduler", "optim.lr_scheduler", "torch.optim.lr_scheduler"),
}


@dataclass(frozen=True)
class Card:
    """What is known of a name at a glance."""

    prefix: str
    name: str
    page: str
    anchor: str
    arguments: str
    """As torch writes them, without the parameters or the optimizer, which come first."""
    twins: tuple[str, ...] = ()
    """The functions of a class, or the classes of a function."""
    taught: str = ""
    """The page that teaches it."""

    @property
    def label(self) -> str:
        """How code writes it."""
        return f"{self.prefix}.{self.name}"

    @property
    def signature(self) -> str:
        """How it is called."""
        first = {"optim": "params", "lr_scheduler": "optimizer"}.get(self.prefix, "")
        return f"{self.label}({', '.join(filter(None, (first, self.arguments)))})"

    @property
    def target(self) -> str:
        """The page and section of the card."""
        return f"{self.page}.md#{self.anchor}"


def cards() -> Iterator[Card]:
    """All cards of the atlas."""
    facts = atlas.as_of("", atlas.of_torch())
    classes: dict[str, list[str]] = {}
    for name, entry in atlas.ENTRIES.items():
        for function in entry.functional:
            classes.setdefault(function, []).append(f"nn.{name}")
        arguments = facts["classes"][name]["constructor"]
        page = f"atlas/{entry.family}"
        yield Card("nn", name, page, name, arguments, entry.functional, entry.page)
    for name, arguments in facts["functions"].items():
        label = f"F.{name}"
        twins = tuple(classes.get(label, ()))
        yield Card("F", name, "atlas/functions", label, arguments, twins)
    for kind, prefix in (("optimizers", "optim"), ("schedulers", "lr_scheduler")):
        for name, said in facts[kind].items():
            arguments = said["signature"] if isinstance(said, dict) else said
            yield Card(prefix, name, "atlas/optimizers", f"{prefix}.{name}", arguments)


def targets() -> dict[str, str]:
    """The card of each name, in all its spellings."""
    return {
        f"{spelling}.{card.name}": card.target
        for card in cards()
        for spelling in SPELLINGS[card.prefix]
    }


def previews(pages: Pages) -> str:
    """A script with what a preview shows, by the anchor of the card: signature, twins, and the
    title and address of the page that teaches it."""
    known = {
        card.anchor: [
            card.signature,
            ", ".join(card.twins),
            pages[card.taught].title if card.taught else "",
            f"{card.taught}/" if card.taught else "",
        ]
        for card in cards()
    }
    return f"nnGuide.names({json.dumps(known, ensure_ascii=False, separators=(',', ':'))})\n"
