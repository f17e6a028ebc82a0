"""Binary cross entropy and its gradient over the logit in float32, for target 0."""

from collections.abc import Callable

import torch
from matplotlib.figure import Figure
from torch import Tensor, nn

from nn_guide.figures import _loss_and_gradient

SIZE = (6.4, 3.8)


def data() -> dict[str, dict[str, list[float]]]:
    """For each way to compute the loss: the logit, the loss and the gradient."""
    bce, with_logits = nn.BCELoss(reduction="none"), nn.BCEWithLogitsLoss(reduction="none")
    ways: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
        "BCEWithLogitsLoss()(z, 0)": with_logits,
        "BCELoss()(sigmoid(z), 0)": lambda z, y: bce(z.sigmoid(), y),
        "BCEWithLogitsLoss()(sigmoid(z), 0)": lambda z, y: with_logits(z.sigmoid(), y),
    }
    curves = {}
    for name, way in ways.items():
        z = torch.linspace(-5, 25, 61, device="cpu", dtype=torch.float32, requires_grad=True)
        losses = way(z, torch.zeros_like(z))
        curves[name] = _loss_and_gradient.curve("z", z, losses)
    return curves


def draw(figure: Figure, data: dict[str, dict[str, list[float]]]) -> None:
    """The loss left, the gradient right, the names below both."""
    _loss_and_gradient.draw(figure, data, ("-", "--", "-"), "z", "z", "z")
