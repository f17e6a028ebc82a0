"""Five values of a channel before and after batch norm, in both modes."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data

X = [4.0, -3.0, 0.0, 2.0, 5.0]


def data() -> Data:
    """What comes out in either mode, with fresh running statistics, and what is kept after one
    batch in training."""
    x = torch.tensor(X, device="cpu").double()
    bn = nn.BatchNorm1d(1, device="cpu").double()
    evaluated = bn.eval()(x[:, None])[:, 0].tolist()
    trained = bn.train()(x[:, None])[:, 0].tolist()
    names = ("running_mean", "running_var")
    kept = {name: bn.get_buffer(name).item() for name in names}
    return {"x": X, "train": trained, "eval": evaluated, "said": kept}


def draw(figure: Figure, data: Data) -> None:
    """A panel for each mode, with a line from each value to what becomes of it."""
    panels = figure.subplots(1, 2, sharex=True, sharey=True)
    for axes, mode in zip(panels, ("train", "eval"), strict=True):
        for number, (before, after) in enumerate(zip(data["x"], data[mode], strict=True)):
            color = f"C{min(number, 1)}"
            axes.plot([before, after], [1, 0], "o-", color=color, linewidth=2 - min(number, 1))
        axes.set_title(f"bn.{mode}()", loc="left", fontsize="medium")
        axes.set_yticks([0, 1], ["y", "x"])
        axes.set_xlabel("x, y")
        axes.set_xlim(-6, 6)
        axes.set_xticks([-5, 0, 5])
        axes.set_xlabel("value")
