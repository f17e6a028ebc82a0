"""Three weights with large, small and no gradients under the decay of Adam and of AdamW."""

import torch
from matplotlib.figure import Figure

from nn_guide.figures import Data

SIZE = (6.4, 2.7)
STEPS, LR, DECAY = 100, 0.01, 0.1
GRADIENTS = (100.0, 0.01, 0.0)


def data() -> Data:
    """By optimizer the three weights before each step and after the last; the gradients change
    their sign in every step."""
    found = {}
    for name in ("Adam", "AdamW"):
        w = torch.ones(3, device="cpu", dtype=torch.float64)
        optimizer = getattr(torch.optim, name)([w], lr=LR, weight_decay=DECAY)
        points = [w.tolist()]
        for step in range(STEPS):
            w.grad = (-1) ** step * torch.tensor(GRADIENTS, device="cpu", dtype=torch.float64)
            optimizer.step()
            points.append(w.tolist())
        found[name] = [list(path) for path in zip(*points, strict=True)]
    return found


def draw(figure: Figure, data: Data) -> None:
    """A panel per optimizer with a line per weight."""
    panels = figure.subplots(1, 2, sharey=True)
    for axes, (name, paths) in zip(panels, data.items(), strict=True):
        for number, (path, gradient) in enumerate(zip(paths, GRADIENTS, strict=True)):
            label = f"g = ±{gradient:g}" if gradient else f"g = {gradient:g}"
            axes.plot(range(0, STEPS + 1, 2), path[::2], label=label, linewidth=(4, 2.4, 1)[number])
        axes.set_title(f"{name}(weight_decay={DECAY})", loc="left", fontsize="medium")
        axes.set_xlabel("step")
        axes.set_ylim(0, 1.05)
    panels[0].set_ylabel("w")
    figure.legend(
        *panels[0].get_legend_handles_labels(), loc="outside lower center", ncols=3, frameon=False
    )
