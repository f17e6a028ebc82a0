"""Softmax of the same logits at several temperatures."""

import torch
from matplotlib.figure import Figure

LOGITS = [0.0, 1.0, 2.0, 3.0, 4.0]
TEMPERATURES = [0.3, 1.0, 3.0, 10.0]
SIZE = (6.4, 2.5)


def data() -> dict[str, list[float]]:
    """The probabilities by temperature."""
    logits = torch.tensor(LOGITS, device="cpu")
    return {str(t): (logits / t).softmax(dim=0).tolist() for t in TEMPERATURES}


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """One bar chart per temperature."""
    axes = figure.subplots(1, len(data), sharey=True)
    for one, (temperature, probabilities) in zip(axes, data.items(), strict=True):
        bars = one.bar(range(len(LOGITS)), probabilities, color="C0")
        one.bar_label(bars, [f"{p:.2f}" for p in probabilities], fontsize=8)
        one.set_title(f"T = {temperature}", fontsize="medium")
        one.set_xticks(range(len(LOGITS)), [f"{logit:.0f}" for logit in LOGITS])
        one.set_yticks([0, 0.5, 1])
        one.set_ylim(0, 1.1)
    axes[0].set_ylabel("softmax")
    figure.supxlabel("logit", fontsize="medium")
