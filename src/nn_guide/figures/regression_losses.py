"""L1, MSE, smooth L1 and Huber loss and their gradients over the error of one number."""

import torch
from torch import nn

SIZE = (6.4, 3.8)


def data() -> dict[str, dict[str, list[float]]]:
    """For each loss: the error, the loss and the gradient."""
    losses = {
        "L1Loss()": nn.L1Loss(reduction="none"),
        "MSELoss()": nn.MSELoss(reduction="none"),
        "SmoothL1Loss(beta=2)": nn.SmoothL1Loss(reduction="none", beta=2.0),
        "HuberLoss(delta=2)": nn.HuberLoss(reduction="none", delta=2.0),
    }
    curves = {}
    for name, loss in losses.items():
        error = torch.linspace(-4, 4, 65, device="cpu", dtype=torch.float64, requires_grad=True)
        values = loss(error, torch.zeros_like(error))
        (gradient,) = torch.autograd.grad(values.sum(), error)
        curves[name] = {
            key: [round(value, 4) for value in tensor.tolist()]
            for key, tensor in {"error": error, "loss": values, "gradient": gradient}.items()
        }
    return curves


def draw(figure, data: dict[str, dict[str, list[float]]]) -> None:
    """The losses left, the gradients right, the names below both."""
    left, right = figure.subplots(1, 2)
    for (name, curve), style in zip(data.items(), ("-", "--", "-", "-."), strict=True):
        left.plot(curve["error"], curve["loss"], style, label=name)
        right.plot(curve["error"], curve["gradient"], style)
    left.set_ylim(-0.2, 8)
    right.set_ylim(-4.2, 4.2)
    for axes, title in ((left, "L"), (right, "∂L / ∂x")):
        axes.set_title(title, loc="left", fontsize="medium")
        axes.set_xlabel("x − y")
        axes.grid(alpha=0.2)
    figure.legend(loc="outside lower center", frameon=False, ncols=2)
