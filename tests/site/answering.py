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


def seen(place, state: dict) -> dict:
    """What a figure shows in a state: its lines, what it says, and what torch refuses."""
    return place.evaluate(
        """(figure, state) => {
          figure.change(state)
          const text = (name) => figure.querySelector(name)?.textContent
          return { code: text(".listing code"), said: text(".said"), refused: text(".refused") }
        }""",
        state,
    )


def solves(place, start: str, answer: str) -> bool:
    """Whether the question of a figure that begins with `start` isn't answered before, and is
    with `answer`."""
    before, after = place.evaluate(
        """(figure, [start, answer]) => [start, answer].map((given, at) => {
          const begun = at ? figure.start : figure.spec.start
          const state = { ...begun, ...figure.parsed(given, begun) }
          if (!at) figure.start = state
          figure.change(state)
          return figure.querySelector(".solved").textContent
        })""",
        [start, answer],
    )
    return before == "" and after != ""
