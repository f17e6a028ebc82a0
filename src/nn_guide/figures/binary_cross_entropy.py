"""Binary cross entropy and its gradient over the logit in float32, for target 0."""

import torch
from torch import nn

SIZE = (6.4, 3.8)


def data() -> dict[str, dict[str, list[float]]]:
    """For each way to compute the loss: the logit, the loss and the gradient."""
    bce, with_logits = nn.BCELoss(reduction="none"), nn.BCEWithLogitsLoss(reduction="none")
    ways = {
        "BCEWithLogitsLoss()(z, 0)": with_logits,
        "BCELoss()(sigmoid(z), 0)": lambda z, y: bce(z.sigmoid(), y),
        "BCEWithLogitsLoss()(sigmoid(z), 0)": lambda z, y: with_logits(z.sigmoid(), y),
    }
    curves = {}
    for name, way in ways.items():
        z = torch.linspace(-5, 25, 61, device="cpu", dtype=torch.float32, requires_grad=True)
        losses = way(z, torch.zeros_like(z))
        (gradient,) = torch.autograd.grad(losses.sum(), z)
        curves[name] = {
            key: [round(value, 4) for value in tensor.tolist()]
            for key, tensor in {"z": z, "loss": losses, "gradient": gradient}.items()
        }
    return curves


def draw(figure, data: dict[str, dict[str, list[float]]]) -> None:
    """The loss left, the gradient right, the names below both."""
    left, right = figure.subplots(1, 2)
    for (name, curve), style in zip(data.items(), ("-", "--", "-"), strict=True):
        left.plot(curve["z"], curve["loss"], style, label=name)
        right.plot(curve["z"], curve["gradient"], style)
    for axes, title in ((left, "L"), (right, "∂L / ∂z")):
        axes.set_title(title, loc="left", fontsize="medium")
        axes.set_xlabel("z")
        axes.grid(alpha=0.2)
    figure.legend(loc="outside lower center", frameon=False)
