"""What each means of regularization adds to the test accuracy after training on 100 digits."""

from typing import Any

import torch
from matplotlib.figure import Figure

from nn_guide.figures import Data
from nn_guide.figures._few_digits import trained

SIZE = (6.8, 3.8)
WRONG = (0.0, 0.2)
TITLES = ("labels", "labels[:20] = torch.randint(…)")
MEANS: dict[str, dict[str, Any]] = {
    "weight_decay=0.03": {"weight_decay": 0.03},
    "nn.Dropout(0.75)": {"p": 0.75},
    "0.001 * w.abs().sum()": {"l1": 0.001},
    "label_smoothing=0.1": {"label_smoothing": 0.1},
    "x ± 1, y ± 1": {"shift": True},
    "N = 200": {"size": 200},
}


def data() -> Data:
    """Mean and spread over six draws of the gain in points, and of the accuracy without."""
    gains = {}
    for wrong in WRONG:
        curve = trained(wrong=wrong, every=5)
        plain = curve[-1]["test accuracy"]
        best = torch.stack([at["validation loss"] for at in curve]).argmin(0)
        accuracies = torch.stack([at["test accuracy"] for at in curve])
        rows = {"patience": accuracies.gather(0, best[None])[0] - plain}
        for name, options in MEANS.items():
            rows[name] = trained(wrong=wrong, **options)[-1]["test accuracy"] - plain
        gains[str(wrong)] = {"plain": mean_and_spread(plain)} | {
            name: mean_and_spread(gain) for name, gain in rows.items()
        }
    return gains


def mean_and_spread(values: torch.Tensor) -> list[float]:
    """In percent or percentage points."""
    return [100 * values.mean().item(), 100 * values.std().item()]


def draw(figure: Figure, data: Data) -> None:
    """Draw a row for each means: the mean gain as a dot, the spread as a line through it."""
    panels = figure.subplots(1, 2, sharex=True, sharey=True)
    for wrong, axes, title, color in zip(WRONG, panels, TITLES, ("C0", "C1"), strict=True):
        rows = dict(data[str(wrong)])
        mean, spread = rows.pop("plain")
        axes.axvspan(-spread, spread, color="C5", alpha=0.25, linewidth=0)
        axes.axvline(0, color="C5", lw=1)
        gains, spreads = zip(*rows.values(), strict=True)
        axes.errorbar(gains, list(rows), xerr=spreads, fmt="o", ms=5, color=color)
        axes.set_title(f"{title}\n{mean:.0f} ± {spread:.0f} %", loc="left", fontsize="medium")
        axes.set_xlabel("Δ accuracy, %")
    panels[0].invert_yaxis()
    panels[0].tick_params(axis="y", length=0)
    panels[1].tick_params(axis="y", length=0)
