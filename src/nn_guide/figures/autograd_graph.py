"""The graph behind a loss, walked from its `grad_fn` to the leaves: what each node has saved, and
the gradient that backward hands to it."""

from typing import Any

import torch
from matplotlib.figure import Figure

from nn_guide.figures import COLOURS, INK

SIZE = (6.4, 2.5)
SAVED = ("_saved_self", "_saved_other", "_saved_exponent")
PLACES = ((4.1, 0.5), (3.05, 0.5), (2.0, 0.5), (0.95, 1.0), (0.95, 0.0), (-0.1, 1.0))


def data() -> dict[str, Any]:
    """The nodes in the order of the walk, each with the nodes that it leads to, what it has saved
    and the gradient that arrives; the leaves with values and gradients, and the constants, in the
    order in which the walk meets them; the loss."""
    with torch.device("cpu"):
        w = torch.tensor(3.0).double().requires_grad_()
        b = torch.tensor(1.0).double().requires_grad_()
        x, target = torch.tensor([2.0, 5.0]).double()
        loss = (w * x + b - target) ** 2
        found: list[Any] = [loss.grad_fn]
        for node in found:
            found += [after for after, _ in node.next_functions if after is not None]
        nodes = [
            {
                "name": node.name().rpartition("::")[2],
                "leads to": [found.index(n) if n else None for n, _ in node.next_functions],
                "saved": {name: _number(node, name) for name in SAVED if hasattr(node, name)},
            }
            for node in found
        ]
        for node, seen in zip(found, nodes, strict=True):
            node.register_prehook(lambda grads, seen=seen: seen.update(gradient=grads[0].item()))
        loss.backward()
        names = {w: "w", b: "b"}
        ends = [node.variable for node in found if hasattr(node, "variable")]
        leaves = {names[leaf]: [leaf.item(), leaf.grad.item()] for leaf in ends}
        constants = {"target": target.item(), "x": x.item()}
    return {"nodes": nodes, "leaves": leaves, "constants": constants, "loss": loss.item()}


def _number(node: Any, name: str) -> float | None:
    saved = getattr(node, name)
    saved = saved.item() if isinstance(saved, torch.Tensor) else saved
    return None if saved is None else float(saved)


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """A box per node, the loss on the right, the leaves on the left, the gradients between."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set_xlim(-0.62, 5.35)
    axes.set_ylim(-0.35, 1.4)
    arrow: dict[str, Any] = {"arrowstyle": "->", "color": COLOURS[1], "shrinkA": 0, "shrinkB": 0}
    stub: dict[str, Any] = {"color": COLOURS[5], "linewidth": 1, "linestyle": ":"}
    small: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": 8}
    leaves, constants = iter(data["leaves"].items()), iter(data["constants"].items())
    start = (5.1, 0.5)
    axes.text(*start, f"loss\n{data['loss']:g}", ha="center", va="center", fontsize=9)
    axes.annotate("", (4.63, 0.5), (4.87, 0.5), arrowprops=arrow)
    axes.text(4.75, 0.59, f"{data['nodes'][0]['gradient']:g}", color=COLOURS[1], **small)
    for (x, y), node in zip(PLACES, data["nodes"], strict=True):
        leaf = node["name"] == "AccumulateGrad"
        colour = COLOURS[2] if leaf else INK
        box = {"boxstyle": "round,pad=0.32", "facecolor": "none", "edgecolor": colour}
        axes.text(x, y, node["name"], bbox=box, **small)
        if leaf:
            name, (value, gradient) = next(leaves)
            axes.text(x, y + 0.25, f"{name} = {value:g}", color=COLOURS[0], **small)
            axes.text(x, y - 0.25, f"{name}.grad = {gradient:g}", color=COLOURS[1], **small)
        saved = [f"{k} = {v:g}" for k, v in node["saved"].items() if v is not None]
        listed = "\n".join(saved)
        axes.text(x, y + 0.21, listed, color=COLOURS[0], ha="center", va="bottom", fontsize=7)
        for place in node["leads to"]:
            if place is None:
                low = y - 0.42
                axes.plot([x - 0.3, x - 0.55], [y - 0.16, low], **stub)
                name, value = next(constants)
                said = f"{name} = {value:g}\nNone"
                axes.text(x - 0.62, low - 0.13, said, color=COLOURS[5], **small)
                continue
            to_x, to_y = PLACES[place]
            towards = to_y - y
            begin, end = (x - 0.44, y + towards * 0.22), (to_x + 0.49, to_y - towards * 0.12)
            axes.annotate("", end, begin, arrowprops=arrow)
            said = f"{data['nodes'][place]['gradient']:g}"
            at = ((begin[0] + end[0]) / 2 + abs(towards) * 0.16, (begin[1] + end[1]) / 2 + 0.09)
            axes.text(*at, said, color=COLOURS[1], **small)
