"""Many rectangles as one drawing element: the pixels of a digit, the cells of a table, bars."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from matplotlib.axes import Axes
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from nn_guide.figures import COLOURS, INK

SHADES = 4
Box = tuple[float, float, float, float]


def boxes(axes: Axes, places: Iterable[Box], **style: Any) -> None:
    """A rectangle for each left, lower, width and height."""
    paths = [
        Path([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
        for x, y, width, height in places
    ]
    if paths:
        shape = Path.make_compound_path(*paths)
        axes.add_patch(PathPatch(shape, **{"linewidth": 0, "clip_on": False} | style))


def bars(
    axes: Axes,
    values: Mapping[int, float] | Mapping[float, float],
    width: float = 0.8,
    **style: Any,
) -> None:
    """A bar from 0 at each place."""
    boxes(axes, [(x - width / 2, 0, width, value) for x, value in values.items()], **style)


def shades(axes: Axes, rows: list[list[float]], **style: Any) -> None:
    """A table of numbers from 0 to 1, each a square, the darker the larger; row 0 is on top."""
    for shade in range(1, SHADES + 1):
        places = [
            (x, y, 1, 1)
            for y, row in enumerate(rows)
            for x, value in enumerate(row)
            if round(value * SHADES) == shade
        ]
        boxes(axes, places, alpha=shade / SHADES, **style)
    axes.set(xlim=(0, len(rows[0])), ylim=(len(rows), 0), aspect="equal")


def signed(axes: Axes, rows: list[list[float]], x: float, y: float, cell: float = 1) -> None:
    """Squares from the upper left corner, the stronger the larger the number, in the second colour
    where it is negative; neighbours in a row that look the same are one rectangle."""
    most = max(abs(number) for row in rows for number in row)
    places: dict[int, list[Box]] = {}
    for i, row in enumerate(rows):
        left = 0
        for shade, same in groupby(round(number / most * SHADES) for number in row):
            width = len(list(same))
            box = (x + cell * left, y - cell * (i + 1), cell * width, cell)
            places.setdefault(shade, []).append(box)
            left += width
    for shade in sorted(places.keys() - {0}):
        style: dict[str, Any] = {"facecolor": COLOURS[shade < 0], "alpha": abs(shade) / SHADES}
        boxes(axes, places[shade], **style)
    wide, high = cell * len(rows[0]), cell * len(rows)
    right, low = x + wide, y - high
    axes.plot([x, right, right, x, x], [low, low, y, y, low], color=INK, lw=0.6, alpha=0.6)
