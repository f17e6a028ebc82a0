"""All alignments of "ab" with six steps, and how probable each place on the way is."""

import itertools
import math

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data

SIZE = (6.4, 3.0)
STATES = "–a–b–"
P = [
    [0.6, 0.3, 0.1],
    [0.2, 0.7, 0.1],
    [0.3, 0.5, 0.2],
    [0.5, 0.2, 0.3],
    [0.3, 0.1, 0.6],
    [0.7, 0.1, 0.2],
]


def data() -> Data:
    """The probability of each state at each step, and of each transition, given the target; said:
    how many alignments there are."""
    steps, states = len(P), len(STATES)
    nodes = [[0.0] * steps for _ in range(states)]
    edges: dict[tuple, float] = {}
    total, count = 0.0, 0
    for moves in itertools.product(range(3), repeat=steps):
        path = list(itertools.accumulate(moves))
        path = [state - 1 for state in path]
        skips = [state for state, move in zip(path, moves, strict=True) if move == 2]
        if min(path) < 0 or path[-1] not in (3, 4) or any(state % 2 == 0 for state in skips):
            continue
        probability = math.prod(
            P[step]["–ab".index(STATES[state])] for step, state in enumerate(path)
        )
        total, count = total + probability, count + 1
        for step, state in enumerate(path):
            nodes[state][step] += probability
        for step, (left, right) in enumerate(itertools.pairwise(path)):
            key = (step, left, right)
            edges[key] = edges.get(key, 0.0) + probability
    log_probs = torch.tensor(P, device="cpu", dtype=torch.float64).log()
    loss = nn.CTCLoss(reduction="sum")(log_probs, torch.tensor([1, 2], device="cpu"), (6,), (2,))
    assert math.isclose(total, math.exp(-loss.item()))
    return {
        "loss": loss.item(),
        "nodes": [[p / total for p in row] for row in nodes],
        "edges": [[*key, p / total] for key, p in sorted(edges.items())],
        "said": {"alignments": count},
    }


def draw(figure: Figure, data: dict[str, list]) -> None:
    """Circles as large and lines as wide as they are probable."""
    axes = figure.add_subplot()
    for step, left, right, p in data["edges"]:
        axes.plot([step, step + 1], [left, right], color="C5", lw=0.6 + 5 * p, alpha=0.6)
    for state, row in enumerate(data["nodes"]):
        reached = [(step, p) for step, p in enumerate(row) if p]
        axes.scatter(
            [step for step, _ in reached],
            [state] * len(reached),
            s=[15 + 500 * p for _, p in reached],
            color="C1" if STATES[state] == "–" else "C0",
            zorder=3,
        )
    axes.set_yticks(range(len(STATES)), list(STATES))
    axes.set_ylim(len(STATES) - 0.5, -0.5)
    axes.set_xticks(range(len(P)))
    axes.set_xlabel("t")
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.tick_params(length=0)
