"""Figures that answer: where they stand, and the lines that they show."""

import re

from nn_guide.pages import ROOT, names

PLACED = re.compile(r"^<!-- live: (\w+)", re.MULTILINE)


def places(figure: str, language: str) -> list[str]:
    """The pages that have a figure."""
    folder = ROOT / "docs" / language
    return [
        name
        for name in names()
        if figure in PLACED.findall((folder / f"{name}.md").read_text("utf-8"))
    ]


def code(place) -> str:
    return place.locator(".listing code").text_content()


def run(source: str, **known) -> dict:
    """Run the lines that a figure shows, as somebody does who copies them; what they can use
    besides torch can be given."""
    import torch
    import torch.nn.functional as F
    from torch import nn, optim

    known |= {"torch": torch, "nn": nn, "F": F, "optim": optim}
    exec(source, known)
    return known
