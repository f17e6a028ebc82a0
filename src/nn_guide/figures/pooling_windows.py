"""Which numbers of a signal each window takes, and what it makes of them."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data

SIZE = (6.4, 4.8)
SIGNAL = [3, 1, 4, 1, 5, 9, 2, 6]
CALLS: dict[str, nn.MaxPool1d | nn.AvgPool1d] = {
    "MaxPool1d(3)": nn.MaxPool1d(3),
    "AvgPool1d(3)": nn.AvgPool1d(3),
    "MaxPool1d(3, ceil_mode=True)": nn.MaxPool1d(3, ceil_mode=True),
    "AvgPool1d(3, ceil_mode=True)": nn.AvgPool1d(3, ceil_mode=True),
    "MaxPool1d(3, stride=2, padding=1)": nn.MaxPool1d(3, stride=2, padding=1),
    "AvgPool1d(3, stride=2, padding=1)": nn.AvgPool1d(3, stride=2, padding=1),
}


def first(value: int | tuple[int, ...]) -> int:
    """The one number of an argument for one dimension."""
    return value[0] if isinstance(value, tuple) else value


def data() -> Data:
    """For each call the windows, as first and last position, and the outputs."""
    signal = torch.tensor([SIGNAL], dtype=torch.float32, device="cpu")
    found = {}
    for call, pool in CALLS.items():
        outputs = pool(signal)[0].tolist()
        kernel, stride, padding = map(first, (pool.kernel_size, pool.stride, pool.padding))
        starts = [i * stride - padding for i in range(len(outputs))]
        found[call] = {
            "windows": [[start, start + kernel - 1] for start in starts],
            "padding": padding,
            "outputs": outputs,
        }
    return found


def draw(figure: Figure, data: Data) -> None:
    """Draw the signal in boxes and under it a bar for each window, its output at the end."""
    panels = zip(figure.subplots(3, 2).flat, data.items(), strict=True)
    for i, (axes, (call, pool)) in enumerate(panels):
        axes.set_title(call, fontsize="small", family="monospace", loc="left")
        axes.set(xlim=(-1.1, len(SIGNAL) + 2.4), ylim=(5.2, -0.1))
        axes.axis("off")
        for x, number in enumerate(SIGNAL):
            axes.text(x + 0.5, 0.55, number, ha="center", va="center")
        box = axes.fill_between([0, len(SIGNAL)], 0, 1, color="C5")
        box.set(alpha=0.25, linewidth=0)
        if pool["padding"]:
            fill = ("\N{MINUS SIGN}∞", "0")[i % 2]
            for outside in (-0.5, len(SIGNAL) + 0.5):
                axes.text(outside, 0.55, fill, ha="center", va="center", color="C5")
        rows = zip(pool["windows"], pool["outputs"], strict=True)
        for row, ((start, end), output) in enumerate(rows):
            y = 1.6 + row
            axes.plot(
                [start + 0.12, end + 0.88],
                [y, y],
                color=f"C{i % 2}",
                linewidth=5,
                solid_capstyle="butt",
            )
            axes.text(end + 1.2, y + 0.05, f"{round(output, 2):g}", va="center")
