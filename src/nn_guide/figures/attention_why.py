"""Queries, keys and values of a sentence; weights with and without the root; one head and two."""

from typing import Any

import torch
import torch.nn.functional as F
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from torch import nn

from nn_guide.figures import COLOURS
from nn_guide.training.threads import one_thread

PARTS = ["sentence", "root", "heads"]
SIZE = (6.4, 3.1)
DRIFT = 0.05

WORDS = ["the", "queen", "saw", "the", "dog", "and", "the", "king"]
KINDS = {"she": 0, "he": 1, "it": 2}
NOUNS = {"queen": "she", "king": "he", "dog": "it"}

LETTERS, WIDTH, LENGTH, WANTED = 26, 32, 6, [1, 3]
SEEDS = 5


def data() -> dict[str, Any]:
    """What each of the drawings shows; the shares of right answers are of five seeds each."""
    with one_thread(), torch.device("cpu"), torch.random.fork_rng(devices=[]):
        runs = {str(heads): [_fetch(heads, seed) for seed in range(SEEDS)] for heads in (1, 2)}
        shares = {heads: [share for share, _ in run] for heads, run in runs.items()}
        heads = {
            "weights": {heads: run[0][1] for heads, run in runs.items()},
            "right": shares,
        }
        sentence, root = _sentence(), _root()
    largest = {name: [max(row) for row in rows] for name, rows in root["weights"].items()}
    said: dict[str, Any] = {"root": largest}
    for number, all_shares in shares.items():
        measured = torch.tensor(all_shares)
        said[f"heads={number}"] = {"mean": measured.mean().item(), "std": measured.std().item()}
    return {"sentence": sentence, "root": root, "heads": heads, "said": said}


def _sentence() -> dict[str, Any]:
    """Three pronouns look at a sentence whose keys say to whom a noun can refer."""
    torch.manual_seed(0)
    key, value = torch.zeros(len(WORDS), 3), torch.rand(len(WORDS), 4)
    for noun, pronoun in NOUNS.items():
        key[WORDS.index(noun), KINDS[pronoun]] = 1
    query = 5 * torch.eye(3)
    weights = F.scaled_dot_product_attention(query, key, torch.eye(len(WORDS)))
    output = F.scaled_dot_product_attention(query, key, value)
    names = ("query", "key", "value", "weights", "output")
    tensors = (query, key, value, weights, output)
    return {name: t.tolist() for name, t in zip(names, tensors, strict=True)}


def _root() -> dict[str, Any]:
    """The weights of 16 keys, the largest first, as means of 1000 queries."""
    torch.manual_seed(0)
    weights: dict[str, list] = {"1": [], "1/√E": []}
    sizes = [4, 64, 1024]
    for size in sizes:
        query, key = torch.randn(1000, size).double(), torch.randn(16, size).double()
        for name, scale in zip(weights, (1, size**-0.5), strict=True):
            every = (scale * query @ key.T).softmax(dim=1).sort(descending=True).values
            weights[name].append(every.mean(0).tolist())
    return {"sizes": sizes, "weights": weights}


def _fetch(heads: int, seed: int) -> tuple[float, list]:
    """Train one query to name the letters at two places: share of right answers, weights."""
    torch.manual_seed(seed)
    letter, place = nn.Embedding(LETTERS, WIDTH), nn.Embedding(LENGTH, WIDTH)
    attend = nn.MultiheadAttention(WIDTH, heads, batch_first=True)
    answer = nn.Linear(WIDTH, len(WANTED) * LETTERS)
    layers = nn.ModuleList([letter, place, attend, answer]).double()
    optimizer = torch.optim.Adam(layers.parameters(), lr=0.01)
    for _ in range(300):
        ids = torch.randint(LETTERS, (128, LENGTH))
        x = letter(ids) + place.weight
        mixed, weights = attend(x[:, -1:], x, x, average_attn_weights=False)
        logits, target = answer(mixed).reshape(-1, len(WANTED), LETTERS), ids[:, WANTED]
        optimizer.zero_grad()
        F.cross_entropy(logits.mT, target).backward()
        optimizer.step()
    share = (logits.argmax(2) == target).double().mean().item()
    return share, weights.detach().mean(0)[:, 0].tolist()


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the three drawings, as its data tells."""
    if "query" in data:
        _draw_sentence(figure, data)
    elif "sizes" in data:
        _draw_root(figure, data)
    else:
        _draw_heads(figure, data)


def _cells(axes: Any, rows: list, left: float, top: float, colour: str) -> None:
    """A matrix: the larger a number is beside the largest, the more opaque its cell."""
    largest = max(map(max, rows))
    for i, row in enumerate(rows):
        for j, number in enumerate(row):
            if number > 0.02 * largest:
                style: dict[str, Any] = {"fc": colour, "alpha": number / largest, "lw": 0}
                axes.add_patch(Rectangle((left + j, top + i), 1, 1, **style))
    frame: dict[str, Any] = {"fc": "none", "ec": COLOURS[5], "lw": 0.6}
    axes.add_patch(Rectangle((left, top), len(rows[0]), len(rows), **frame))


def _draw_sentence(figure: Figure, data: dict[str, Any]) -> None:
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set(xlim=(-5, 12.6), ylim=(12.2, -1.1))
    turned = {name: list(zip(*data[name], strict=True)) for name in ("key", "value", "output")}
    _cells(axes, turned["key"], 0, 0, COLOURS[1])
    _cells(axes, data["query"], -3.7, 4, COLOURS[0])
    _cells(axes, data["weights"], 0, 4, COLOURS[5])
    _cells(axes, turned["value"], 0, 8, COLOURS[2])
    _cells(axes, turned["output"], 9, 8, COLOURS[2])
    middle: dict[str, Any] = {"ha": "center", "va": "center"}
    for place, word in enumerate(WORDS):
        axes.text(place + 0.5, -0.6, word, fontsize=9, **middle)
        for row, weights in enumerate(data["weights"]):
            axes.text(place + 0.5, row + 4.5, f"{weights[place]:.2f}", fontsize=8, **middle)
    for row, word in enumerate(KINDS):
        axes.text(-4, row + 4.5, word, ha="right", va="center", fontsize=9)
        axes.text(9.5 + row, 7.4, word, fontsize=9, **middle)
    axes.text(-0.5, 1.5, "K", color=COLOURS[1], **middle)
    axes.text(-2.2, 3.4, "Q", color=COLOURS[0], **middle)
    axes.text(-0.5, 10, "V", color=COLOURS[2], **middle)
    axes.text(12.4, 10, "y", color=COLOURS[2], **middle)
    axes.text(8.3, 5.5, "softmax(Q @ K.T / √E)", va="center", fontsize=9)


def _draw_root(figure: Figure, data: dict[str, Any]) -> None:
    plots = figure.subplots(len(data["weights"]), len(data["sizes"]), sharex=True, sharey=True)
    for row, (name, all_weights) in zip(plots, data["weights"].items(), strict=True):
        for axes, size, weights in zip(row, data["sizes"], all_weights, strict=True):
            axes.stairs(weights, fill=True, color=COLOURS[1 if name == "1" else 0])
            axes.set(ylim=(0, 1), xticks=[])
            axes.set_title(f"E={size}, scale={name}", fontsize=9)
    figure.supxlabel("key", fontsize=9)
    figure.supylabel("weights", fontsize=9)


def _draw_heads(figure: Figure, data: dict[str, Any]) -> None:
    left, right = figure.subplots(1, 2, width_ratios=[3, 2])
    left.set_axis_off()
    top = 0
    for number, rows in data["weights"].items():
        left.text(-0.3, top + len(rows) / 2, f"num_heads={number}", ha="right", va="center")
        for row in rows:
            _cells(left, [row], 0, top, COLOURS[int(number) - 1])
            top += 1
        top += 1
    for place in range(LENGTH):
        style: dict[str, Any] = {"weight": "bold"} if place in WANTED else {}
        left.text(place + 0.5, -0.4, f"x[{place}]", ha="center", fontsize=9, **style)
    left.set(xlim=(-3.6, LENGTH + 0.1), ylim=(top - 0.4, -1.2))
    for number, shares in data["right"].items():
        places = [int(number) + 0.06 * (seed - 2) for seed in range(len(shares))]
        right.plot(places, shares, "o", color=COLOURS[int(number) - 1])
    right.set(xlim=(0.5, 2.5), ylim=(0, 1.05), xlabel="num_heads", ylabel="accuracy")
    right.set_xticks([1, 2])
