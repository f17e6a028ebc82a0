"""Cross entropy and its gradient over the logit of the right class, the others being 0."""

from collections.abc import Callable

import torch
from matplotlib.figure import Figure
from torch import Tensor, nn

from nn_guide.figures import _loss_and_gradient

CLASSES = 10
SIZE = (6.4, 3.8)
PLAIN = "CrossEntropyLoss()(z, y)"
SMOOTHED = "CrossEntropyLoss(label_smoothing=0.1)(z, y)"
DOUBLED = "CrossEntropyLoss()(softmax(z), y)"


def data() -> dict[str, dict[str, list[float]]]:
    """For each way to compute the loss: the logit, the loss and the gradient."""
    plain, smoothed = nn.CrossEntropyLoss(), nn.CrossEntropyLoss(label_smoothing=0.1)
    ways: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
        PLAIN: plain,
        SMOOTHED: smoothed,
        DOUBLED: lambda z, y: plain(z.softmax(dim=1), y),
    }
    curves = {}
    for name, way in ways.items():
        logit = torch.linspace(-8, 12, 81, device="cpu", dtype=torch.float64, requires_grad=True)
        z = torch.cat([logit.unsqueeze(1), logit.new_zeros(81, CLASSES - 1)], dim=1)
        losses = torch.stack([way(row.unsqueeze(0), torch.tensor([0], device="cpu")) for row in z])
        curves[name] = _loss_and_gradient.curve("z", logit, losses)
    return curves


def draw(figure: Figure, data: dict[str, dict[str, list[float]]]) -> None:
    """The loss left, the gradient right, the names below both."""
    _loss_and_gradient.draw(figure, data, ("-", "--", "-"), "z", "z", "z")
