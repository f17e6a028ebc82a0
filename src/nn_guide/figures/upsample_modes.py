"""Four pixels enlarged to twelve: where the new ones lie, and what they get."""

from typing import Any

import torch
import torch.nn.functional as F
from matplotlib.figure import Figure

from nn_guide.figures import Data

SIZE = (6.4, 4.6)
PIXELS = [1.0, 4.0, 2.0, 3.0]
NEW = 12
PANELS: list[dict[str, Any]] = [
    {"modes": ["nearest"]},
    {"modes": ["bilinear", "bicubic"], "align_corners": False},
    {"modes": ["bilinear", "bicubic"], "align_corners": True},
]


def data() -> Data:
    """The pixels, and for each panel the places of the new pixels and their values by mode."""
    image = torch.tensor(PIXELS, device="cpu").reshape(1, 1, 1, -1)
    old = len(PIXELS)
    panels = []
    for panel in PANELS:
        aligned = panel.get("align_corners")
        places = [
            i * (old - 1) / (NEW - 1) if aligned else (i + 0.5) * old / NEW - 0.5
            for i in range(NEW)
        ]
        values = {
            mode: F.interpolate(image, size=(1, NEW), mode=mode, align_corners=aligned)
            for mode in panel["modes"]
        }
        panels.append(
            {
                "align_corners": aligned,
                "places": places,
                "values": {m: y.flatten().tolist() for m, y in values.items()},
            }
        )
    return {"pixels": PIXELS, "panels": panels}


def draw(figure: Figure, data: Data) -> None:
    """Draw a panel below the other, the old pixels as bars, the new ones as dots."""
    panels = figure.subplots(3, 1, sharex=True)
    for axes, panel in zip(panels, data["panels"], strict=True):
        axes.bar(range(len(data["pixels"])), data["pixels"], 0.96, color="C5", alpha=0.25)
        for i, (mode, values) in enumerate(panel["values"].items()):
            style = "o" if mode == "nearest" else ("o-", "s--")[i]
            axes.plot(panel["places"], values, style, color=f"C{i}", markersize=5, label=mode)
        if panel["align_corners"] is not None:
            axes.set_title(f"align_corners={panel['align_corners']}", loc="left", fontsize="medium")
        axes.set(xlim=(-0.6, 3.6), ylim=(0, 4.8), xticks=range(4), yticks=[])
        axes.spines["left"].set_visible(False)
        axes.legend(frameon=False, loc="center left", bbox_to_anchor=(1, 0.5))
    panels[-1].set_xlabel("pixel")
