"""Figures drawn from real torch data, one module each with `data()` and `draw(axes, data)`.

`make figures` writes the data and the drawing of each into `docs/figures/`.
"""

import hashlib
import importlib
import io
import json
import pkgutil
from pathlib import Path

TARGET = Path(__file__).parents[3] / "docs/figures"

# Colours that can be told apart on white and on near-black, and by the colour-blind.
COLOURS = ["#1f8a92", "#c7681e", "#8a63c9", "#5b8c3a", "#c2477f", "#7a8288"]
INK = "#010203"  # becomes the colour of the page's text


def names() -> list[str]:
    """The names of all figures."""
    return sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))


def module(name: str):
    """The module of a figure, with its `data` and `draw`."""
    return importlib.import_module(f"{__name__}.{name}")


def digest(data: dict) -> str:
    """A hash of the data, which the drawing carries: it proves what was drawn."""
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()[:16]


def svg(name: str, data: dict) -> str:
    """The drawing, whose text and lines take the colour of the page around it."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    style = {
        "axes.prop_cycle": mpl.cycler(color=COLOURS),
        "axes.spines.right": False,
        "axes.spines.top": False,
        "font.family": "sans-serif",
        "font.size": 10,
        "lines.linewidth": 1.8,
        "savefig.transparent": True,
        "svg.fonttype": "none",
        "svg.hashsalt": name,
    } | dict.fromkeys(
        ("axes.edgecolor", "axes.labelcolor", "text.color", "xtick.color", "ytick.color"), INK
    )
    with mpl.rc_context(style):
        figure = Figure(figsize=(6.4, 3.6), layout="constrained")
        module(name).draw(figure.add_subplot(), data)
        buffer = io.StringIO()
        metadata = {"Date": None, "Creator": None, "Description": digest(data)}
        figure.savefig(buffer, format="svg", metadata=metadata)
    drawn = buffer.getvalue().replace(INK, "currentColor")
    return "".join(f"{line.rstrip()}\n" for line in drawn.splitlines())


def write(name: str) -> None:
    """Compute the data of a figure and write it with its drawing."""
    data = module(name).data()
    text = json.dumps(data, indent=1) + "\n"
    (TARGET / f"{name}.json").write_text(text, "utf-8")
    (TARGET / f"{name}.svg").write_text(svg(name, json.loads(text)), "utf-8")
