"""Which elements of the input each output of a convolution sees."""

from typing import Any

import torch
import torch.nn.functional as F
from matplotlib.figure import Figure

from nn_guide.figures import Data

SIZE = (6.4, 3.8)
LENGTH = 9
OPTIONS: list[dict[str, Any]] = [{}, {"stride": 2}, {"padding": 1}, {"dilation": 2}]


def data() -> Data:
    """For each choice of options, the padding and the places that each output depends on."""
    reach = {}
    for options in OPTIONS:
        padding = options.get("padding", 0)
        weight = torch.ones(1, 1, 3, device="cpu")
        padded = torch.zeros(1, LENGTH + 2 * padding, device="cpu", requires_grad=True)
        output = F.conv1d(padded, weight, **options | {"padding": 0})[0]
        seen = [
            (torch.autograd.grad(y, padded, retain_graph=True)[0][0].nonzero()[:, 0] - padding)
            for y in output
        ]
        name = ", ".join(f"{key}={value}" for key, value in options.items())
        reach[name] = {"padding": padding, "outputs": [places.tolist() for places in seen]}
    return reach


def draw(figure: Figure, data: Data) -> None:
    """Draw inputs below, outputs above, and lines between those that belong together."""
    for axes, (name, reach) in zip(figure.subplots(2, 2).flat, data.items(), strict=True):
        axes.set_title(", ".join(filter(None, ("kernel_size=3", name))), fontsize="medium")
        axes.set(xlim=(-1.5, LENGTH + 0.5), ylim=(-0.3, 1.3))
        axes.axis("off")
        outputs = reach["outputs"]
        axes.plot(range(LENGTH), [0] * LENGTH, "o", color="C5", markersize=7)
        outside = [place for places in outputs for place in places if not 0 <= place < LENGTH]
        axes.plot(outside, [0] * len(outside), "o", color="C5", markersize=7, fillstyle="none")
        for i, places in enumerate(outputs):
            center = sum(places) / len(places)
            color = f"C{i}" if i < 2 else "C5"
            axes.plot(center, 1, "s", color=color, markersize=7)
            if i < 2:
                for place in places:
                    axes.plot([place, center], [0.09, 0.91], color=color)
