"""Two digits, what a model holds them for, and the gradient of the cross entropy by its logits."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import COLOURS, INK, Data, _boxes
from nn_guide.training.digits import digits

SIZE = (6.4, 3.5)
PARTS_OF_16 = 16  # the shades of a pixel


def data() -> Data:
    """Of the validation digit whose loss is nearest to 0.5, and of the one with the highest: the
    picture, its class, the loss, the probabilities, and the gradient by the logits."""
    train, validation, _ = digits()
    (x, y), (pictures, classes) = train[:], validation[:]
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10)).double()
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        for _ in range(100):
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(x.double()), y).backward()
            optimizer.step()
        logits = model(pictures.double()).detach().requires_grad_()
        losses = nn.CrossEntropyLoss(reduction="none")(logits, classes)
        (gradients,) = torch.autograd.grad(losses.sum(), logits)
    found = {}
    for name, i in (("unsure", (losses - 0.5).abs().argmin()), ("wrong", losses.argmax())):
        found[name] = {
            "picture": (pictures[i, 0] * PARTS_OF_16).long().tolist(),
            "y": classes[i].item(),
            "loss": losses[i].item(),
            "p": logits[i].softmax(dim=0).tolist(),
            "gradient": gradients[i].tolist(),
        }
    return found


def draw(figure: Figure, data: Data) -> None:
    """A row per digit: the picture, the probabilities, the gradient; the right class stands out."""
    panels = figure.subplots(2, 3, width_ratios=[1, 2, 2])
    for (picture, left, right), digit in zip(panels, data.values(), strict=True):
        rows = [[shade / PARTS_OF_16 for shade in row] for row in digit["picture"]]
        _boxes.shades(picture, rows, facecolor=INK)
        picture.set_axis_off()
        picture.set_title(f"y = {digit['y']}\nL = {digit['loss']:.2f}", fontsize="medium")
        for axes, values in ((left, digit["p"]), (right, digit["gradient"])):
            bars = dict(enumerate(values))
            _boxes.bars(axes, {digit["y"]: bars.pop(digit["y"])}, color=COLOURS[1])
            _boxes.bars(axes, bars, color=COLOURS[0])
            axes.set(xlim=(-0.7, 9.7), xlabel="class")
            axes.set_xticks(range(10))
            axes.tick_params(axis="x", length=0)
            axes.axhline(0, color=INK, linewidth=0.8)
        left.set(ylim=(0, 1), yticks=[0, 0.5, 1])
        left.set_title("softmax(z)", loc="left", fontsize="medium")
        right.set(ylim=(-1, 1), yticks=[-1, 0, 1])
        right.set_title("∂L / ∂z", loc="left", fontsize="medium")
