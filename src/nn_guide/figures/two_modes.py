"""What dropout and batch normalization do in each of 36 calls, 12 in training mode, 12 in
evaluation mode, 12 in training mode again."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import COLOURS

SIZE = (6.4, 3.5)
CALLS, PHASE, SAMPLES = 36, 12, 8
MODES = ("model.train()", "model.eval()", "model.train()")


def data() -> dict[str, list[float]]:
    """For each call: the output of dropout for a 1, the output of batch normalization for the
    first sample, which is always 1, and the running mean afterwards."""
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        dropout, norm = nn.Dropout(0.5), nn.BatchNorm1d(1, affine=False).double()
        assert norm.running_mean is not None
        model = nn.ModuleList([dropout, norm])
        dropped, normalized, means = [], [], []
        for call in range(CALLS):
            model.train((call // PHASE) % 2 == 0)
            batch = 2 + torch.randn(SAMPLES, 1).double()
            batch[0] = 1
            dropped.append(dropout(torch.ones(1)).item())
            normalized.append(norm(batch)[0].item())
            means.append(norm.running_mean.item())
    return {"dropout(1)": dropped, "norm(x)[0]": normalized, "norm.running_mean": means}


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """A panel per quantity over the calls, the calls in evaluation mode shaded."""
    panels = figure.subplots(3, sharex=True)
    for number, (axes, (name, values)) in enumerate(zip(panels, data.items(), strict=True)):
        axes.axvspan(PHASE - 0.5, 2 * PHASE - 0.5, color=COLOURS[5], alpha=0.15, linewidth=0)
        shape = "-" if number == 2 else "o"
        axes.plot(range(CALLS), values, shape, markersize=4, color=COLOURS[number])
        axes.set_title(name, loc="left", fontsize=9, family="monospace", color=COLOURS[number])
    for phase, mode in enumerate(MODES):
        middle = (phase + 0.5) * PHASE
        panels[0].annotate(
            mode,
            (middle, 1.28),
            xycoords=("data", "axes fraction"),
            ha="center",
            fontsize=9,
            family="monospace",
        )
    panels[0].set_yticks([0, 1, 2])
    panels[0].set_ylim(-0.4, 2.4)
    panels[2].set_xlabel("call")
