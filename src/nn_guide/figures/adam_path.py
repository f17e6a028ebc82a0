"""The paths of SGD and Adam on a valley that is 25 times as steep across as along."""

import torch
from matplotlib.figure import Figure
from matplotlib.patches import Ellipse

from nn_guide.figures import INK

SIZE = (6.4, 3.4)
START = (-4.0, 1.5)
STEPS = 32
OPTIMIZERS = {
    "SGD(lr=0.07)": (torch.optim.SGD, {"lr": 0.07}),
    "Adam(lr=0.2)": (torch.optim.Adam, {"lr": 0.2}),
}


def data() -> dict[str, dict[str, list[float]]]:
    """For each optimizer, where it is before each step and how long the step is."""
    paths = {}
    for name, (optimizer, options) in OPTIMIZERS.items():
        w = torch.tensor(START, device="cpu", dtype=torch.float64, requires_grad=True)
        stepper = optimizer([w], **options)
        points = [w.tolist()]
        for _ in range(STEPS):
            stepper.zero_grad()
            (0.5 * w[0] ** 2 + 12.5 * w[1] ** 2).backward()
            stepper.step()
            points.append(w.tolist())
        path = torch.tensor(points, device="cpu", dtype=torch.float64)
        paths[name] = {
            "w1": path[:, 0].tolist(),
            "w2": path[:, 1].tolist(),
            "step": path.diff(dim=0).norm(dim=1).tolist(),
        }
    return paths


def draw(figure: Figure, data: dict[str, dict[str, list[float]]]) -> None:
    """The paths over contours on the left, the lengths of the steps on the right."""
    left, right = figure.subplots(1, 2)
    for level in (0.5, 2, 8, 18, 32):
        width, height = 2 * (2 * level) ** 0.5, 2 * (level / 12.5) ** 0.5
        left.add_patch(Ellipse((0, 0), width, height, fill=False, edgecolor=INK, alpha=0.25))
    for name, path in data.items():
        left.plot(path["w1"], path["w2"], marker=".", markersize=4, lw=1.2, label=name)
        right.plot(range(1, len(path["step"]) + 1), path["step"])
    left.set_xlim(-4.6, 1.6)
    left.set_ylim(-1.9, 1.9)
    left.set_xlabel("w₁")
    left.set_title("w₂", loc="left", fontsize="medium")
    right.set_yscale("log")
    right.set_ylim(0.01, 5)
    right.set_xlabel("t")
    right.set_title("‖Δw‖", loc="left", fontsize="medium")
    right.grid(alpha=0.2)
    figure.legend(loc="outside lower center", frameon=False, ncols=3)
