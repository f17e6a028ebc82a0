"""What two models hold a digit for, the terms of the KL divergence between them, its gradient."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import COLOURS, INK, Data, _boxes
from nn_guide.training.digits import digits

SIZE = (6.4, 2.8)
STEPS = {"q": 10, "p": 100}  # of training


def data() -> Data:
    """Of the validation digit about which the longer trained model is least sure: the probabilities
    of both, the terms of the divergence, its sum, and the gradient by the logits of q."""
    train, validation, _ = digits()
    (x, y), (pictures, _) = train[:], validation[:]
    logits = {}
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10)).double()
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        for step in range(max(STEPS.values()) + 1):
            for name, steps in STEPS.items():
                if step == steps:
                    logits[name] = model(pictures.double()).detach()
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(x.double()), y).backward()
            optimizer.step()
        p = logits["p"].softmax(dim=1)
        digit = p.amax(dim=1).argmin()
        p, z = p[digit], logits["q"][digit].requires_grad_()
        terms = nn.KLDivLoss(reduction="none")(z.log_softmax(dim=0), p)
        (gradient,) = torch.autograd.grad(terms.sum(), z)
    tensors = {"p": p, "q": z.softmax(dim=0), "terms": terms, "gradient": gradient}
    return {name: tensor.tolist() for name, tensor in tensors.items()} | {
        "loss": terms.sum().item()
    }


def draw(figure: Figure, data: Data) -> None:
    """Both distributions, the terms, and the gradient, as bars over the classes."""
    both, terms, gradient = figure.subplots(1, 3)
    for name, colour, shift in (("p", COLOURS[1], -0.2), ("q", COLOURS[0], 0.2)):
        bars = {n + shift: value for n, value in enumerate(data[name])}
        _boxes.bars(both, bars, width=0.4, color=colour)
        both.text(0.7 if name == "p" else 0.85, 0.9, name, color=colour, transform=both.transAxes)
    _boxes.bars(terms, dict(enumerate(data["terms"])), color=COLOURS[2])
    terms.text(0.98, 0.9, f"Σ = {data['loss']:.2f}", ha="right", transform=terms.transAxes)
    _boxes.bars(gradient, dict(enumerate(data["gradient"])), color=COLOURS[0])
    titles = ("p, q", "p · log(p / q)", "∂L / ∂z")
    for axes, title in zip((both, terms, gradient), titles, strict=True):
        axes.set_title(title, loc="left", fontsize="medium")
        axes.axhline(0, color=INK, linewidth=0.8)
        axes.set(xlim=(-0.7, 9.7), xlabel="class")
        axes.set_xticks(range(0, 10, 3))
        axes.tick_params(axis="x", length=0)
    low, high = min(data["terms"]), max(data["terms"])
    both.set_ylim(0, 1.15 * max(data["p"] + data["q"]))
    terms.set_ylim(1.3 * low, 1.3 * high)
    gradient.set_ylim(1.3 * min(data["gradient"]), 1.3 * max(data["gradient"]))
