"""What the pictures of the labs draw: kept beside each picture, in the metadata of its output.

The kernels that run labs for us run `keep` first; a reader's kernel knows nothing of it. Nothing
but what a lab has may be imported here.

A picture that processors draw differently, such as that of a chaotic training, has `"varies": true`
in the metadata of its cell: its texts, colours and numbers of points are compared then, its points
and pixels aren't.
"""

import base64
import hashlib
import io
import itertools
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from matplotlib.figure import Figure

POINTS = 64  # of a line that are kept
SHADES = 256  # of an image
NEAR = 15  # by how many thousandths of its axes a point may be elsewhere on another processor
EYE = 0.02  # which part of an axis one can read off
BLOCK = 8  # pixels that are compared as one, in both directions
SHADE = 24 / 255  # by how much the mean of a block may differ


def keep() -> None:
    """Let the pictures of this kernel carry what they draw."""
    from IPython.core import pylabtools

    draw = pylabtools.print_figure

    def print_figure(fig: "Figure", *args: Any, **kwargs: Any) -> Any:
        picture = draw(fig, *args, **kwargs)
        return picture and (picture, {"drawn": drawn(fig), "sha256": sha256(picture)})

    pylabtools.print_figure = print_figure


def sha256(picture: str) -> str:
    """A hash of a picture in base64."""
    return hashlib.sha256(base64.b64decode(picture)).hexdigest()[:16]


def drawn(figure: "Figure") -> list[str]:
    """Each text, line, area and image of a matplotlib figure as a line of text.

    Points are in thousandths of their axes, from the lower left corner, shades in hundredths.
    """
    return [*texts(figure), *(line for axes in figure.axes for line in of_axes(axes))]


def texts(figure: "Figure") -> list[str]:
    """What is written into a figure, but not the numbers at its axes."""
    from matplotlib.text import Text
    from matplotlib.ticker import FixedFormatter

    numbers = {
        label
        for axes in figure.axes
        for axis in (axes.xaxis, axes.yaxis)
        if not isinstance(axis.get_major_formatter(), FixedFormatter)
        for label in [*axis.get_ticklabels(minor=True), *axis.get_ticklabels()]
    }
    shown = [text for text in figure.findobj(Text) if text.get_visible() and text not in numbers]
    return [f"text: {text.get_text()!r}" for text in shown if text.get_text()]


def of_axes(axes: Any) -> list[str]:
    """The view, lines, areas and images of axes."""
    view = [f"{edge:.3g}" for edge in (*axes.get_xlim(), *axes.get_ylim())]
    lines = [f"{axes.get_xscale()} {axes.get_yscale()} axes: {' '.join(view)}"]
    for image in axes.images:
        lines.append(f"{image.get_array().shape} image: {shades(image.get_array(), image)}")
    for line in axes.lines:
        lines.append(f"{colour(line.get_color())} line: {points(line.get_path(), line, axes)}")
    for patch in axes.patches:
        name = f"{colour(patch.get_facecolor())} {colour(patch.get_edgecolor())} area"
        lines.append(f"{name}: {points(patch.get_path().get_extents(), patch, axes)}")
    for many in axes.collections:
        if many.get_array() is not None:
            lines.append(f"mesh: {shades(many.get_array(), many)}")
        for path in many.get_paths():
            lines.append(f"{len(many.get_offsets())} shapes: {points(path, many, axes)}")
    return lines


def colour(value: Any) -> str:
    """A colour as in HTML."""
    from matplotlib.colors import to_hex

    return to_hex(value, keep_alpha=True)


def points(path: Any, artist: Any, axes: Any) -> str:
    """The corners of a path, no more than `POINTS` of them, or those of a box."""
    to_axes = artist.get_transform() + axes.transAxes.inverted()
    corners = to_axes.transform(getattr(path, "vertices", path))
    shown = np.nan_to_num(corners[evenly(len(corners), POINTS)], nan=9).clip(-1, 2)
    return " ".join(f"{part:.0f}" for part in (1000 * shown).round().ravel() + 0.0)


def shades(array: np.ndarray, artist: Any) -> str:
    """The values of an image or mesh, 0 the first of its colours, 100 the last, -1 none."""
    chosen = np.ma.ravel(array)[evenly(array.size, SHADES)]
    return " ".join(f"{part:.0f}" for part in np.ma.filled(100 * artist.norm(chosen), -1) + 0.0)


def evenly(length: int, most: int) -> np.ndarray:
    """Indices that go through a length, all of them if they are no more than `most`."""
    return np.linspace(0, length - 1, min(length, most)).round().astype(int)


def of(outputs: list[dict]) -> list[dict]:
    """Those of the outputs of a cell that hold a picture."""
    return [output for output in outputs if "image/png" in output.get("data", {})]


def is_kept(output: dict) -> bool:
    """Whether beside the picture of an output stands what it draws, and that of no other one."""
    beside = kept(output)
    return bool(beside["drawn"]) and beside["sha256"] == sha256(output["data"]["image/png"])


def kept(output: dict) -> dict:
    """What stands beside the picture of an output: what it draws, and its hash."""
    return output.get("metadata", {}).get("image/png") or {"drawn": [], "sha256": ""}


def differences(stored: dict, fresh: dict, varies: bool = False) -> list[str]:
    """What differs between two outputs with pictures, one stored, one just drawn."""
    ours, theirs = (kept(output)["drawn"] for output in (stored, fresh))
    found = [
        f"the notebook has {one!r}, drawn is {other!r}"
        for one, other in itertools.zip_longest(ours, theirs, fillvalue="")
        if not alike(one, other, varies)
    ]
    return found if varies else found or different_pixels(pixels(stored), pixels(fresh))


def alike(one: str, other: str, varies: bool = False) -> bool:
    """Whether two lines of what is drawn say the same, points being near each other."""
    (kind, _, left), (other_kind, _, right) = one.partition(": "), other.partition(": ")
    if kind != other_kind or kind == "text":
        return one == other
    a, b = (np.array([float(number) for number in part.split()]) for part in (left, right))
    if varies or len(a) != len(b):
        return len(a) == len(b)
    if kind.endswith("axes"):
        spans = np.repeat([abs(b[1] - b[0]), abs(b[3] - b[2])], 2)
        return bool((abs(a - b) <= NEAR / 1000 * spans).all())
    return bool((abs(a - b) <= NEAR).all())


def readings(drawn: list[str]) -> list[tuple[float, float]]:
    """What one can read off a picture, each value as a range as wide as the eye is sharp.

    Along both axes: the ends and turning points of lines, the edges of areas, the middle of shapes.
    """
    found: list[tuple[float, float]] = []
    for line in drawn:
        kind, _, rest = line.partition(": ")
        if kind.endswith("axes"):
            view, scales = [float(edge) for edge in rest.split()], kind.split()[:2]
        elif kind.endswith(("line", "area", "shapes")):
            points = np.array([float(part) for part in rest.split()]).reshape(-1, 2) / 1000
            for number, scale in enumerate(scales):
                edges = np.array(view[2 * number : 2 * number + 2])
                edges = np.log10(edges) if scale == "log" else edges
                for at in turns(points[:, number]):
                    around = edges[0] + (edges[1] - edges[0]) * (at + np.array([-EYE, EYE]))
                    low, high = sorted(10**around if scale == "log" else around)
                    found.append((float(low), float(high)))
    return found


def turns(values: np.ndarray) -> np.ndarray:
    """The first, the last, and those at which a series turns."""
    rises = np.sign(np.diff(values))
    inner = values[1:-1][rises[1:] != rises[:-1]]
    return np.array([values[0], *inner, values[-1]]) if len(values) else values


def pixels(output: dict) -> np.ndarray:
    """The picture of an output in shades of grey, from 0 to 1, with rows and columns."""
    from matplotlib.image import imread

    shown = imread(io.BytesIO(base64.b64decode(output["data"]["image/png"])))
    return shown[..., :3].mean(axis=-1) if shown.ndim == 3 else shown


def different_pixels(stored: np.ndarray, fresh: np.ndarray) -> list[str]:
    """Whether two pictures differ by more than a line that lies a pixel elsewhere."""
    if max(abs(np.subtract(stored.shape, fresh.shape))) > 2:
        return [f"the picture has {stored.shape} pixels, drawn are {fresh.shape}"]
    rows, columns = np.minimum(stored.shape, fresh.shape) // BLOCK
    means = [
        shown[: rows * BLOCK, : columns * BLOCK]
        .reshape(rows, BLOCK, columns, BLOCK)
        .mean(axis=(1, 3))
        for shown in (stored, fresh)
    ]
    row, column = np.unravel_index(abs(means[0] - means[1]).argmax(), means[0].shape)
    if (worst := abs(means[0] - means[1])[row, column]) <= SHADE:
        return []
    at = (int(column) * BLOCK, int(row) * BLOCK)
    return [f"the picture is another one around {at}: shades differ by {worst:.2f}"]
