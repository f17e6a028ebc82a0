"""Many rectangles as one drawing element: the pixels of a digit, the cells of a table, bars."""

from collections.abc import Iterable, Mapping
from typing import Any

from matplotlib.axes import Axes
from matplotlib.patches import PathPatch
from matplotlib.path import Path

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
