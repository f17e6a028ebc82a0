"""How many elements of the input each element of a transposed convolution's output gets."""

import torch
import torch.nn.functional as F
from matplotlib.figure import Figure

from nn_guide.figures import Data

SIZE = (6.4, 3.9)
KERNELS = (3, 4)


def data() -> Data:
    """For stride 2, the outputs that each of 3 inputs reaches, and the counts of 3 x 3 inputs."""
    overlap = {}
    for size in KERNELS:
        kernel = torch.ones(1, 1, size, device="cpu")
        inputs = torch.eye(3, device="cpu").unsqueeze(1)
        reached = F.conv_transpose1d(inputs, kernel, stride=2)[:, 0]
        square = torch.ones(1, 1, 3, 3, device="cpu")
        counts = F.conv_transpose2d(square, kernel[..., None] * kernel[:, :, None], stride=2)
        overlap[f"kernel_size={size}, stride=2"] = {
            "reached": [row.nonzero()[:, 0].tolist() for row in reached],
            "counts": counts[0, 0].int().tolist(),
        }
    return overlap


def draw(figure: Figure, data: Data) -> None:
    """Draw inputs above outputs with lines between them; below, the darker the more hits."""
    figures = figure.subplots(2, 2, height_ratios=(1, 2.4))
    for (lines, squares), (name, overlap) in zip(figures.T, data.items(), strict=True):
        lines.set_title(name, fontsize="medium")
        last = len(overlap["counts"]) - 1
        for i, places in enumerate(overlap["reached"]):
            center = sum(places) / len(places)
            lines.plot(center, 1, "s", color=f"C{i % 2}", markersize=7)
            for place in places:
                lines.plot([center, place], [0.87, 0.1], color=f"C{i % 2}", linewidth=1.2)
        row = [sum(i in places for places in overlap["reached"]) for i in range(last + 1)]
        for i, count in enumerate(row):
            lines.annotate(count, (i, -0.05), ha="center", va="top")
        lines.set(xlim=(-0.6, last + 0.6), ylim=(-0.5, 1.2))
        lines.axis("off")

        cells = [(x, y, n) for y, line in enumerate(overlap["counts"]) for x, n in enumerate(line)]
        for count, alpha in ((1, 0.2), (2, 0.5), (4, 1)):
            x, y = ([cell[i] for cell in cells if cell[2] == count] for i in (0, 1))
            squares.plot(
                x, y, "s", color="C0", alpha=alpha, markersize=12, markeredgewidth=0, label=count
            )
        squares.set(xlim=(-0.6, last + 0.6), ylim=(last + 0.6, -0.6), aspect="equal")
        squares.axis("off")
    figures[1, 1].legend(frameon=False, loc="center left", bbox_to_anchor=(1, 0.5))
