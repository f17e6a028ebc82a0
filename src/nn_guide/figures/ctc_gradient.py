"""What a model says at each step, the targets that CTC makes of it, and the gradient."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import COLOURS, Data, _boxes
from nn_guide.figures.ctc_lattice import P

SIZE = (6.4, 1.7)
SYMBOLS = "–ab"


def data() -> Data:
    """The probabilities, the shares of the alignments of ab, and the gradient by the logits, each
    (symbols, steps)."""
    logits = torch.tensor(P, device="cpu", dtype=torch.float64).log().requires_grad_()
    target = torch.tensor([1, 2], device="cpu")
    loss = nn.CTCLoss(reduction="sum")(logits.log_softmax(dim=1), target, (6,), (2,))
    (gradient,) = torch.autograd.grad(loss, logits)
    p = logits.softmax(dim=1)
    found = {"p": p, "q": p - gradient, "p − q": gradient}
    return {name: tensor.T.tolist() for name, tensor in found.items()}


def draw(figure: Figure, data: Data) -> None:
    """A grid each, the darker the larger; orange is below 0."""
    for axes, (name, rows) in zip(figure.subplots(1, 3), data.items(), strict=True):
        largest = max(abs(value) for row in rows for value in row)
        _boxes.shades(
            axes, [[value / largest for value in row] for row in rows], facecolor=COLOURS[0]
        )
        below = [[-value / largest for value in row] for row in rows]
        _boxes.shades(axes, below, facecolor=COLOURS[1])
        axes.set_title(name, fontsize="medium")
        axes.set_yticks([y + 0.5 for y in range(len(SYMBOLS))], list(SYMBOLS))
        axes.set_xticks([x + 0.5 for x in range(len(P))], [str(x) for x in range(len(P))])
        axes.set_xlabel("t")
        axes.tick_params(length=0)
        for spine in axes.spines.values():
            spine.set(visible=True, linewidth=0.5)
