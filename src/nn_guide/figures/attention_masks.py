"""Attention weights of one layer over six tokens: without a mask, causal, with padding."""

import torch
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from torch import nn

from nn_guide.figures import INK

SEED = 0
LENGTH = 6
SIZE = (6.4, 2.9)
# The same mask for the function and for the module.
TITLES = {
    "none": ("attn_mask=None", "attn_mask=None"),
    "causal": ("attn_mask=ones.tril()", "attn_mask=ones.triu(1)"),
    "padding": ("attn_mask=i < 4", "key_padding_mask=i >= 4"),
}


def data() -> dict[str, list[list[float]]]:
    """For each mask the weights, one row per query."""
    with torch.random.fork_rng(devices=[]), torch.device("cpu"), torch.no_grad():
        torch.manual_seed(SEED)
        layer = nn.MultiheadAttention(embed_dim=16, num_heads=1, batch_first=True)
        x = torch.randn(1, LENGTH, 16) * 1.5
        masks = {
            "none": {},
            "causal": {"attn_mask": torch.ones(LENGTH, LENGTH, dtype=torch.bool).triu(1)},
            "padding": {"key_padding_mask": torch.arange(LENGTH)[None] >= 4},
        }
        weights = {name: layer(x, x, x, **mask)[1][0] for name, mask in masks.items()}
    return {name: w.tolist() for name, w in weights.items()}


def draw(figure: Figure, data: dict[str, list[list[float]]]) -> None:
    """A square of cells per mask; a cell is the more opaque the more weight it has."""
    plots = figure.subplots(1, len(data), sharey=True)
    for axes, (name, rows) in zip(plots, data.items(), strict=True):
        for i, row in enumerate(rows):
            for j, weight in enumerate(row):
                if weight:
                    cell = Rectangle((j, i), 1, 1, color="C0", lw=0, alpha=min(1, 0.06 + weight))
                    axes.add_patch(cell)
                else:
                    axes.plot(j + 0.5, i + 0.5, ".", color=INK, ms=2)
        axes.set(xlim=(0, LENGTH), ylim=(LENGTH, 0), aspect="equal", xlabel="key")
        axes.set_xticks([j + 0.5 for j in range(LENGTH)], range(LENGTH))
        axes.set_yticks([i + 0.5 for i in range(LENGTH)], range(LENGTH))
        axes.tick_params(length=0)
        function, module = TITLES[name]
        axes.set_title(f"F: {function}\nnn: {module}", loc="left", fontsize=8)
        axes.spines[:].set_visible(True)
    plots[0].set_ylabel("query")
