"""Two handwritten digits of each class, in five shades."""

import torch
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from nn_guide.figures import INK
from nn_guide.training.digits import digits as load

SIZE = (6.4, 1.6)
SHADES = 4


def data() -> dict[str, list]:
    """The first two pictures of each class in the training set, as shades from 0 to 4."""
    with torch.device("cpu"):
        pictures, classes = load()[0].tensors
    shades = (SHADES * pictures[:, 0]).round().int()
    first = [(classes == c).nonzero().flatten()[:2] for c in range(10)]
    return {
        row: ["".join(map(str, shades[of[i]].flatten().tolist())) for of in first]
        for i, row in enumerate(("first", "second"))
    }


def draw(figure: Figure, data: dict[str, list]) -> None:
    """Draw one path per shade: a line as thick as a pixel for each run of equal pixels."""
    figure.set_layout_engine("none")  # the drawing fills the figure
    axes = figure.add_axes((0, 0, 1, 1), xlim=(-1, 99), ylim=(19, -6))
    axes.axis("off")
    for column in range(10):
        axes.text(10 * column + 4, -2, str(column), ha="center")
    pixel = SIZE[0] * 72 / 100
    runs: dict[str, list[tuple[float, float]]] = {shade: [] for shade in "1234"}
    for row, pictures in enumerate(data.values()):
        for column, picture in enumerate(pictures):
            for y in range(8):
                line, start = picture[8 * y : 8 * y + 8], 0
                for x in range(1, 9):
                    if line[x : x + 1] != line[start]:
                        if line[start] in runs:
                            left, middle = 10 * column, 10 * row + y + 0.5
                            runs[line[start]] += [(left + start, middle), (left + x, middle)]
                        start = x
    for shade, points in runs.items():
        path = Path(points, [Path.MOVETO, Path.LINETO] * (len(points) // 2))
        style = {"lw": pixel, "capstyle": "butt", "alpha": int(shade) / SHADES}
        axes.add_patch(PathPatch(path, fc="none", ec=INK, **style))
