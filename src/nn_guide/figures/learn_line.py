"""A line with a start price, a table of rides times weights, and a column that makes a grid."""

from typing import Any

import torch
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from nn_guide.figures import COLOURS, INK

PARTS = ["start_price", "product", "grid"]
SIZE = (6.4, 3.2)
KM, FARE = [1.0, 2.0, 3.0, 4.0], [8.6, 10.8, 13.6, 16.0]
RIDES = [[1.0, 4.0], [2.0, 1.0], [3.0, 5.0], [4.0, 0.0], [5.0, 3.0], [6.0, 2.0]]
FARES = [10.7, 11.4, 15.8, 16.1, 19.9, 22.1]
W, B = [2.5, 0.5], 6.0


def data() -> dict[str, Any]:
    """Lines fitted to four receipts, the fares of six rides, and all differences to them."""
    with torch.device("cpu"):
        km, fare = torch.tensor([KM, FARE]).double()
        columns = {"w": km[:, None], "w, b": torch.stack([km, torch.ones(4)], dim=1)}
        lines = {
            name: torch.linalg.lstsq(column, fare[:, None]).solution[:, 0].tolist()
            for name, column in columns.items()
        }
        rides, fares = torch.tensor(RIDES).double(), torch.tensor(FARES).double()
        predicted = rides @ torch.tensor(W).double() + B
        table = {"rides": RIDES, "w": W, "b": B, "fares": predicted.tolist()}
        differences = (predicted - fares[:, None]).tolist()
        return {
            "start_price": {"km": KM, "fare": FARE, "lines": lines},
            "product": table,
            "grid": {"predicted": predicted.tolist(), "fares": FARES, "differences": differences},
        }


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the three drawings, as its data tells."""
    if "lines" in data:
        _start_price(figure, data)
    elif "rides" in data:
        _product(figure, data)
    else:
        _grid(figure, data)


def _start_price(figure: Figure, data: dict[str, Any]) -> None:
    panels = figure.subplots(1, 2, sharex=True, sharey=True)
    for number, (axes, (name, line)) in enumerate(zip(panels, data["lines"].items(), strict=True)):
        w, b = [*line, 0.0][:2]
        axes.plot([0, 4.5], [b, b + 4.5 * w], color=f"C{number}")
        axes.vlines(
            data["km"], [w * km + b for km in data["km"]], data["fare"], color=COLOURS[4], lw=2.5
        )
        axes.plot(data["km"], data["fare"], "o", color=INK, markersize=5)
        title = f"w = {w:.1f}" + (f", b = {b:.1f}" if "b" in name else "")
        axes.set_title(title, loc="left", fontsize="medium")
        axes.set_xlabel("km")
        axes.set_xlim(0, 4.5)
        axes.set_ylim(0, 21)
    panels[0].set_ylabel("fare")


def _product(figure: Figure, data: dict[str, Any]) -> None:
    axes = figure.subplots()
    axes.set_axis_off()
    rows = len(data["rides"])
    axes.set_xlim(0, 9.6)
    axes.set_ylim(rows + 0.2, -1.2)
    for row, ride in enumerate(data["rides"]):
        for column, value in enumerate(ride):
            _cell(axes, 0.2 + 1.1 * column, row, f"{value:.0f}", f"C{column}")
        _cell(axes, 8.0, row, f"{data['fares'][row]:.1f}", INK)
    for row, value in enumerate(data["w"]):
        _cell(axes, 3.7, row + rows / 2 - 1, f"{value}", f"C{row}")
    _cell(axes, 6.0, rows / 2 - 0.5, f"{data['b']}", COLOURS[2])
    named = {0.2: "rides", 3.7: "w", 6.0: "b", 8.0: "fares"}
    for place, name in named.items():
        axes.text(place, -0.35, name, family="monospace")
    for place, sign in ((2.95, "@"), (5.3, "+"), (7.5, "=")):
        axes.text(place, rows / 2, sign, ha="center", va="center", family="monospace", fontsize=12)


def _cell(axes: Any, x: float, y: float, text: str, colour: str, alpha: float = 0.16) -> None:
    axes.add_patch(Rectangle((x, y), 1.0, 0.9, facecolor=colour, alpha=alpha, edgecolor="none"))
    axes.text(x + 0.5, y + 0.45, text, ha="center", va="center", fontsize=9)


def _grid(figure: Figure, data: dict[str, Any]) -> None:
    axes = figure.subplots()
    axes.set_axis_off()
    count = len(data["fares"])
    axes.set_xlim(-1.6, count + 0.2)
    axes.set_ylim(count + 0.1, -1.5)
    axes.text(count / 2, -1.25, "rides @ w + b", ha="center", va="center", family="monospace")
    axes.text(-1.5, -0.15, "fares", family="monospace")
    for column, value in enumerate(data["predicted"]):
        _cell(axes, column, -1.0, f"{value:.1f}", COLOURS[0])
    for row, values in enumerate(data["differences"]):
        _cell(axes, -1.35, row, f"{data['fares'][row]:.1f}", COLOURS[1])
        for column, value in enumerate(values):
            text = f"{value:.1f}".replace("-", "−")
            own = row == column
            _cell(axes, column, row, text, COLOURS[4] if own else INK, 0.35 if own else 0.06)
