"""Figures drawn from real torch data, one module each with `data()` and `draw(figure, data)`.

`make figures` writes the data, rounded, and the drawing of each into `docs/figures/`. What is drawn
on a logarithmic axis is stored as the logarithm to base 10. A module with a list
`PARTS` makes one drawing per part, from `data()[part]`, in a folder of its name. A module can set
the `SIZE` of its drawings in inches. What
alternative texts say and the data doesn't show stands in `data()["said"]`, and isn't drawn.
"""

import importlib
import io
import json
import pkgutil
import re
from contextlib import AbstractContextManager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from nn_proof import files

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Data = dict[str, Any]  # of a figure, as JSON keeps it

TARGET = Path(__file__).parents[3] / "docs/figures"

# Colours that can be told apart on white and on near-black, and by the colour-blind.
COLOURS = ["#1f8a92", "#c7681e", "#8a63c9", "#5b8c3a", "#c2477f", "#7a8288"]
INK = "#010203"  # becomes the colour of the page's text
SIZE = (6.4, 3.6)
PLACES = 4  # of the numbers that are stored
DIGITS = re.compile(r"\d+\.\d\d+")


def names() -> list[str]:
    """The names of all figures."""
    return sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))


def module(name: str) -> ModuleType:
    """The module of a figure, with its `data` and `draw`."""
    return importlib.import_module(f"{__name__}.{name}")


def rounded(data: object) -> object:
    """The data with each number rounded to what is stored."""
    if isinstance(data, dict):
        return {key: rounded(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [rounded(value) for value in data]
    return round(data, PLACES) + 0.0 if isinstance(data, float) else data


def drawings(name: str, data: Data) -> dict[str, Data]:
    """The drawings of a figure by their file names, and the data of each."""
    parts = getattr(module(name), "PARTS", None)
    data = {key: value for key, value in data.items() if key != "said"}
    return {f"{name}/{part}": data[part] for part in parts} if parts else {name: data}


def figure(name: str, data: Data) -> "Figure":
    """The drawing called `name`, as matplotlib keeps it."""
    from matplotlib.figure import Figure

    drawer = module(name.partition("/")[0])
    drawing = Figure(figsize=getattr(drawer, "SIZE", SIZE), layout="constrained")
    with style(name):
        drawer.draw(drawing, data)
    return drawing


def svg(name: str, data: Data) -> str:
    """The drawing called `name`, whose text and lines take the colour of the page around it."""
    buffer = io.StringIO()
    with style(name):
        figure(name, data).savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    return _slim(buffer.getvalue())


def style(name: str) -> AbstractContextManager:
    """How a drawing is drawn and written."""
    from matplotlib import rc_context
    from matplotlib.rcsetup import cycler

    settings: dict[Any, Any] = {
        "axes.prop_cycle": cycler(color=COLOURS),
        "axes.spines.right": False,
        "axes.spines.top": False,
        "font.family": "sans-serif",
        "font.size": 10,
        "lines.linewidth": 1.8,
        "savefig.transparent": True,
        "svg.fonttype": "none",
        "svg.hashsalt": name,
    }
    inked = ("axes.edgecolor", "axes.labelcolor", "text.color", "xtick.color", "ytick.color")
    return rc_context(settings | dict.fromkeys(inked, INK))


def _slim(drawn: str) -> str:
    """The drawing without what a page doesn't need: unused ids, font names, needless digits."""
    drawn = drawn[drawn.index("<svg") :].replace(INK, "currentColor")
    drawn = re.sub(r" *<metadata>.*?</metadata>\n", "", drawn, flags=re.DOTALL)
    drawn = re.sub(r"font-family: [^;\"]*;? ?", "", drawn)
    drawn = re.sub(r"<defs>\s*<style.*?</defs>\n", "", drawn, flags=re.DOTALL)
    drawn = re.sub(r' transform="rotate\(-0 [^"]*"', "", drawn)
    drawn = re.sub(
        r"<[^>]*>", lambda tag: DIGITS.sub(lambda n: f"{float(n[0]):.1f}", tag[0]), drawn
    )
    used = set(re.findall(r"#([\w.-]+)", drawn))
    drawn = re.sub(r' id="([\w.-]+)"', lambda found: found[0] if found[1] in used else "", drawn)
    return "".join(f"{line.strip()}\n" for line in drawn.splitlines())


def write(name: str) -> None:
    """Compute the data of a figure and write it with its drawings."""
    text = json.dumps(rounded(module(name).data()), indent=1) + "\n"
    files.write(TARGET / f"{name}.json", text)
    for drawing, data in drawings(name, json.loads(text)).items():
        files.write(TARGET / f"{drawing}.svg", svg(drawing, data))
