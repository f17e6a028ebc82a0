"""Tables of numbers and pictures in shades, drawn as cells from their upper left corner."""

from collections.abc import Iterable, Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from nn_guide.figures import COLOURS

Rows = Sequence[Sequence[float]]
DARKEST = 0.75


def squares(axes: Axes, places: Iterable[tuple[float, float]], **style: Any) -> None:
    """One path that covers the cell at each place (x, y), its upper left corner; cells side by
    side are one piece of it."""
    runs: list[list[float]] = []  # left, top, right
    for x, y in sorted(places, key=lambda place: (place[1], place[0])):
        if runs and runs[-1][1:] == [y, x]:
            runs[-1][2] = x + 1
        else:
            runs.append([x, y, x + 1])
    paths = [
        Path([(left, y), (right, y), (right, y + 1), (left, y + 1), (left, y)], closed=True)
        for left, y, right in runs
    ]
    if paths:
        axes.add_patch(PathPatch(Path.make_compound_path(*paths), **style))


def shade(
    axes: Axes, rows: Rows, most: float, colours: tuple[str, str], at: tuple[float, float] = (0, 0)
) -> None:
    """A path for each number, the darker the larger; negative ones in the second colour."""
    cells: dict[float, list[tuple[float, float]]] = {}
    for y, row in enumerate(rows):
        for x, number in enumerate(row):
            if number:
                cells.setdefault(number, []).append((at[0] + x, at[1] + y))
    for number, places in sorted(cells.items()):
        alpha = DARKEST * abs(number) / most
        squares(axes, places, fc=colours[number < 0], alpha=alpha, lw=0)


def lattice(
    axes: Axes,
    width: int,
    height: int,
    at: tuple[float, float] = (0, 0),
    every: tuple[int, int] = (1, 1),
    **style: Any,
) -> None:
    """The lines around so many cells, and between them, each or every so many."""
    x, y = at
    points = [(x + i, y + j) for i in range(0, width + 1, every[0]) for j in (0, height)]
    points += [(x + i, y + j) for j in range(0, height + 1, every[1]) for i in (0, width)]
    path = Path(points, [Path.MOVETO, Path.LINETO] * (len(points) // 2))
    axes.add_patch(PathPatch(path, **{"fc": "none", "ec": COLOURS[5], "lw": 0.6} | style))


def numbers(axes: Axes, rows: Rows, at: tuple[float, float] = (0, 0), **style: Any) -> None:
    """A number in the middle of each cell."""
    for y, row in enumerate(rows):
        for x, number in enumerate(row):
            said = f"{round(number, 2):g}".replace("-", "\N{MINUS SIGN}")
            centre = at[0] + x + 0.5, at[1] + y + 0.54
            middle: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": 8}
            axes.text(*centre, said, **middle | style)


def table(axes: Axes, rows: Rows, at: tuple[float, float], **style: Any) -> None:
    """Numbers, and the lines between them."""
    lattice(axes, len(rows[0]), len(rows), at)
    numbers(axes, rows, at, **style)


def stage(axes: Axes, width: float, height: float, margin: float = 0.15) -> None:
    """Room for so many cells, from the upper left, and no axes."""
    axes.set(xlim=(-margin, width + margin), ylim=(height + margin, -margin), aspect="equal")
    axes.axis("off")
