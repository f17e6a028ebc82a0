"""A recurrent layer unrolled, the cell of an LSTM, and gates that store a number."""

from typing import Any

import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from torch import nn

from nn_guide.figures import COLOURS, INK

PARTS = ["unrolled", "cell", "gates"]
SIZE = (6.4, 2.3)
INPUT = [2.0, 0.0, 0.0, -2.0, 0.0]
# A number in each step, and when to write it down and to read it out.
NUMBERS = [0.3, 0.8, -0.4, 0.5, -0.9, -0.7, 0.2, -0.3]
WRITE, READ = [1, 5], [3, 7]


def data() -> dict[str, Any]:
    """The states of an untrained RNN, and what happens in an LSTM whose weights are set by hand."""
    with torch.device("cpu"), torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(0)
        states, _ = nn.RNN(1, 4, bias=False)(torch.tensor(INPUT)[:, None])
        return {
            "unrolled": {"x": INPUT, "h": states.tolist()},
            "cell": {},
            "gates": _gates(),
        }


def _gates() -> dict[str, list[float]]:
    """What stands in the gates and states of a cell with one unit, in each step."""
    cell = nn.LSTMCell(3, 1)
    nn.init.zeros_(cell.weight_hh)
    nn.init.zeros_(cell.bias_hh)
    # The rows are i, f, g, o, the columns the number, write and read.
    cell.weight_ih.copy_(torch.tensor([[0.0, 20, 0], [0, -20, 0], [1, 0, 0], [0, 0, 20]]))
    cell.bias_ih.copy_(torch.tensor([-10.0, 10, 0, -10]))
    steps = range(len(NUMBERS))
    x = torch.tensor([[NUMBERS[t], t in WRITE, t in READ] for t in steps])
    i, f, _, o = (x @ cell.weight_ih.T + cell.bias_ih).sigmoid().T
    h = c = torch.zeros(1, 1)
    states = []
    for x_t in x:
        h, c = cell(x_t[None], (h, c))
        states.append((c.item(), h.item()))
    rows = {"x": x[:, 0], "σ(i)": i, "σ(f)": f, "σ(o)": o}
    kept = zip(*states, strict=True)
    return {name: row.tolist() for name, row in rows.items()} | dict(zip("ch", kept, strict=True))


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the three drawings, as its data tells."""
    axes = figure.subplots()
    axes.set_axis_off()
    if not data:
        _cell(axes)
    elif "h" in data and "c" in data:
        _draw_gates(axes, data)
    else:
        _unrolled(axes, data)


def _square(axes: Axes, x: float, y: float, number: float, largest: float) -> None:
    """A cell, turquoise above 0 and orange below, the more opaque the further from it."""
    alpha = min(abs(number) / largest, 1)
    style: dict[str, Any] = {"fc": COLOURS[int(number < 0)], "alpha": alpha, "lw": 0}
    if alpha > 0.02:
        axes.add_patch(Rectangle((x, y), 1, 1, **style))


def _frame(axes: Axes, x: float, y: float, width: float, height: float) -> None:
    axes.add_patch(Rectangle((x, y), width, height, fc="none", ec=COLOURS[5], lw=0.6))


def _arrow(axes: Axes, start: tuple[float, float], end: tuple[float, float], **style: Any) -> None:
    axes.annotate("", end, start, arrowprops={"arrowstyle": "->", "color": INK} | style)


def _unrolled(axes: Axes, data: dict[str, Any]) -> None:
    axes.set(xlim=(-6.2, 19.4), ylim=(8.2, -1.2), aspect="equal")
    small: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": 9}
    box: dict[str, Any] = {"boxstyle": "round,pad=0.45", "facecolor": "none", "edgecolor": INK}
    axes.text(-4, 2, "nn.RNN", bbox=box, **small)
    axes.text(-4, 6.6, "x", **small)
    _arrow(axes, (-4, 6.1), (-4, 2.9))
    _arrow(axes, (-2.6, 1.7), (-5.4, 1.7), connectionstyle="arc3,rad=1.1", color=COLOURS[0])
    axes.text(-4, -1, "h", color=COLOURS[0], **small)
    axes.text(-1.3, 2, "=", ha="center", va="center", fontsize=14)
    for t, (number, state) in enumerate(zip(data["x"], data["h"], strict=True)):
        left = 4 * t + 1
        for row, value in enumerate(state):
            _square(axes, left, row, value, 1)
        _square(axes, left, 6.1, number, 2)
        _frame(axes, left, 0, 1, len(state))
        _frame(axes, left, 6.1, 1, 1)
        axes.text(left + 0.5, -0.7, f"h[{t}]", **small)
        axes.text(left + 0.5, 7.7, f"x[{t}]", **small)
        _arrow(axes, (left + 0.5, 6.1), (left + 0.5, 4.1))
        axes.text(left + 0.7, 5.1, "W_ih", ha="left", va="center", fontsize=7)
        if t + 1 < len(data["x"]):
            _arrow(axes, (left + 1.1, 2), (left + 3.9, 2), color=COLOURS[0])
            axes.text(left + 2.5, 1.4, "W_hh", ha="center", fontsize=7, color=COLOURS[0])


def _cell(axes: Axes) -> None:
    axes.set(xlim=(-1, 12.4), ylim=(0.2, 6.1))
    middle: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": 9}
    box: dict[str, Any] = {"boxstyle": "round,pad=0.4", "facecolor": "none", "edgecolor": INK}
    ring: dict[str, Any] = {"boxstyle": "circle,pad=0.2", "facecolor": "none"}
    state: dict[str, Any] = {"color": COLOURS[0], "lw": 2.4}
    gates: dict[str, float] = {"σ(f)": 2, "σ(i)": 4, "tanh(g)": 6, "σ(o)": 9}
    for name, x in gates.items():
        axes.text(x, 2.3, name, bbox=box, **middle)
        _arrow(axes, (x, 1), (x, 1.75))
    axes.plot([0.2, 9], [1, 1], color=INK, lw=1)
    axes.text(-0.2, 1, "x[t]\nh[t−1]", **middle)
    axes.text(-0.2, 5.2, "c[t−1]", color=COLOURS[0], **middle)
    axes.text(11.9, 5.2, "c[t]", color=COLOURS[0], **middle)
    axes.text(11.9, 2.3, "h[t]", **middle)
    for left, top, sign in ((2, 5.2, "×"), (5, 5.2, "+"), (5, 3.7, "×"), (10.3, 2.3, "×")):
        edge = {"edgecolor": COLOURS[0] if top > 5 else INK}
        axes.text(left, top, sign, bbox=ring | edge, **middle)
    for start, end in ((0.5, 1.65), (2.35, 4.65), (5.35, 11.4)):
        _arrow(axes, (start, 5.2), (end, 5.2), **state)
    _arrow(axes, (2, 2.85), (2, 4.8))
    _arrow(axes, (4, 2.85), (4.75, 3.5))
    _arrow(axes, (6, 2.85), (5.25, 3.5))
    _arrow(axes, (5, 4.1), (5, 4.8))
    _arrow(axes, (9.55, 2.3), (9.95, 2.3))
    axes.plot([10.3, 10.3], [5.2, 4.4], **state)
    axes.text(10.3, 3.95, "tanh", bbox=box, **middle)
    _arrow(axes, (10.3, 3.45), (10.3, 2.75))
    _arrow(axes, (10.65, 2.3), (11.5, 2.3))


def _draw_gates(axes: Axes, data: dict[str, Any]) -> None:
    for row, (name, numbers) in enumerate(data.items()):
        top = 1.2 * row
        axes.text(-0.3, top + 0.5, name, ha="right", va="center", fontsize=9)
        _frame(axes, 0, top, len(numbers), 1)
        for t, number in enumerate(numbers):
            _square(axes, t, top, number, 1)
            if name in "xch" and abs(number) > 0.05:
                said = f"{number:.2f}".replace("-", "−")
                axes.text(t + 0.5, top + 0.52, said, ha="center", va="center", fontsize=7.5)
    for t in range(len(NUMBERS)):
        axes.text(t + 0.5, -0.35, f"{t}", ha="center", va="center", fontsize=8)
    axes.text(-0.3, -0.35, "t", ha="right", va="center", fontsize=8)
    axes.set(xlim=(-1.2, len(NUMBERS) + 0.1), ylim=(1.2 * len(data) + 0.1, -0.8))
