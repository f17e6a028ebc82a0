"""Accuracy after training on 100 digits against weight decay and dropout rate."""

from typing import Any

from matplotlib.figure import Figure

from nn_guide.figures import Data
from nn_guide.figures._few_digits import trained

SIZE = (6.4, 3.4)
WRONG = (0.0, 0.2)
TITLES = ("labels", "labels[:20] = torch.randint(10, (20,))")
SWEEPS: dict[str, Any] = {
    "weight_decay": [0.0, 0.01, 0.03, 0.1],
    "p": [0.0, 0.5, 0.75, 0.9],
}


def data() -> Data:
    """Per option and part of random labels, mean and spread of the accuracy over six draws."""
    sweeps: Data = {}
    for option, values in SWEEPS.items():
        sweeps[option] = {"values": values}
        for wrong in WRONG:
            runs = [trained(wrong=wrong, **{option: value}) for value in values]
            accuracies = [run[-1]["validation accuracy"] for run in runs]
            sweeps[option][str(wrong)] = {
                "mean": [a.mean().item() for a in accuracies],
                "spread": [a.std().item() for a in accuracies],
            }
    return sweeps


def draw(figure: Figure, data: Data) -> None:
    """Draw the means as lines with the spread as a band, each value at its own tick."""
    panels = figure.subplots(1, 2, sharey=True)
    for (option, sweep), axes in zip(data.items(), panels, strict=True):
        places = range(len(sweep["values"]))
        for wrong, title, color in zip(WRONG, TITLES, ("C0", "C1"), strict=True):
            mean, spread = sweep[str(wrong)].values()
            low = [m - s for m, s in zip(mean, spread, strict=True)]
            high = [m + s for m, s in zip(mean, spread, strict=True)]
            axes.plot(places, mean, "o-", ms=4, color=color, label=title)
            axes.fill_between(places, low, high, color=color, alpha=0.2, linewidth=0)
        axes.set_xticks(places, [f"{value:g}" for value in sweep["values"]])
        axes.set_xlabel(option)
    panels[0].set(ylabel="accuracy", ylim=(0.5, 1))
    handles = panels[0].get_legend_handles_labels()
    figure.legend(*handles, loc="outside lower center", ncols=2, frameon=False)
