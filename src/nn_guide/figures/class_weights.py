"""The numbers that each class has in the last layer: in the model, in the loss, and by clusters."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import COLOURS, INK, Data, _boxes

SIZE = (6.4, 3.0)
FEATURES, CLASSES, CUTOFFS = 64, 200, [20, 80]


def data() -> Data:
    """For each way: the count of all parameters, and for each weight whose rows are classes its
    name, its first class, how many of them it has, and by how many numbers each."""
    with torch.device("meta"):
        ways = {
            "Linear": nn.Linear(FEATURES, CLASSES, bias=False),
            "LinearCrossEntropyLoss": nn.LinearCrossEntropyLoss(FEATURES, CLASSES),
            "AdaptiveLogSoftmaxWithLoss": nn.AdaptiveLogSoftmaxWithLoss(FEATURES, CLASSES, CUTOFFS),
        }
    found = {}
    for way, module in ways.items():
        blocks, first = [], 0
        for name, weight in module.named_parameters():
            if name.startswith("tail") and name.endswith(".0.weight"):
                continue
            rows = weight.shape[0] - (len(CUTOFFS) if name == "head.weight" else 0)
            blocks.append([name, first, rows, weight.shape[1]])
            first += rows
        found[way] = {"blocks": blocks, "count": sum(p.numel() for p in module.parameters())}
    return found


def draw(figure: Figure, data: Data) -> None:
    """A column per way, class 0 on top; what belongs to a loss is orange."""
    for axes, (way, found) in zip(figure.subplots(1, 3, sharey=True), data.items(), strict=True):
        colour = COLOURS[1] if "Loss" in way else COLOURS[0]
        for name, first, rows, width in found["blocks"]:
            style = {"facecolor": colour, "alpha": 0.75, "edgecolor": INK, "linewidth": 0.8}
            _boxes.boxes(axes, [(0, first, width, rows)], **style)
            outside = width < FEATURES
            x, align = (width + 3, "left") if outside else (width / 2, "center")
            axes.text(x, first + rows / 2, name, ha=align, va="center", fontsize="small")
        axes.set_title(f"{way}\n{found['count']}", fontsize="small")
        axes.set(xlim=(0, 1.1 * FEATURES), ylim=(CLASSES, 0), xlabel="in_features")
        axes.set_xticks([0, FEATURES])
        axes.set_yticks([0, *CUTOFFS, CLASSES])
    figure.axes[0].set_ylabel("target")
