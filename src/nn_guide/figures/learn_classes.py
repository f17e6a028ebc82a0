"""Three tariffs: the receipts, from scores to a loss, the surprise at the right answer, accuracy as
stairs, and what a trained model says about rides of 14 km."""

from typing import Any

import torch
from matplotlib.figure import Figure
from torch import Tensor, nn

from nn_guide.figures import COLOURS, INK

PARTS = ["receipts", "scores", "surprise", "stairs", "ride"]
SIZE = (6.4, 3.2)
NAMES = ["day", "night", "airport"]
SHOWN = 120  # of the 300 receipts


def data() -> dict[str, Any]:
    """What each of the five drawings shows, from the receipts and the training of the lesson."""
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        tariff = torch.arange(300) % 3
        km = 1 + 17 * torch.rand(300).double()
        start = torch.tensor([6.0, 8.0, 40.0])[tariff].double()
        price = torch.tensor([2.5, 3.5, 0.0])[tariff].double()
        fare = start + price * km + torch.randn(300).double()
        model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3)).double()
        rides = scaled(km, fare)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        for _ in range(501):
            loss = nn.functional.cross_entropy(model(rides), tariff)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            fares = torch.linspace(36, 62, 79).double()
            answers = model(scaled(torch.full_like(fares, 14), fares)).softmax(1)
            stairs = along(model, rides[:30], tariff[:30])
        scores = torch.tensor([2.0, 0.0, 1.0]).double()
        p = torch.linspace(0.01, 1, 100).double()
        chances = scores.softmax(0)
    points = {
        name: torch.stack([km, fare])[:, :SHOWN][:, tariff[:SHOWN] == n].tolist()
        for n, name in enumerate(NAMES)
    }
    return {
        "receipts": points,
        "scores": {
            "scores": scores.tolist(),
            "exp": scores.exp().tolist(),
            "softmax": chances.tolist(),
            "−log": (-chances.log()).tolist(),
        },
        "surprise": {
            "p": p.tolist(),
            "loss": (-p.log()).tolist(),
            "points": [chances.tolist(), (-chances.log()).tolist()],
        },
        "stairs": stairs,
        "ride": {"fare": fares.tolist()} | dict(zip(NAMES, answers.T.tolist(), strict=True)),
    }


def scaled(km: Tensor, fare: Tensor) -> Tensor:
    """Distances and fares `(N)` as the rides `(N, 2)` of the lesson."""
    return torch.stack([(km - 9) / 5, (fare - 35) / 15], dim=1)


def along(model: nn.Sequential, rides: Tensor, tariff: Tensor) -> dict[str, list[float]]:
    """Accuracy and cross entropy while one bias of the last layer takes other values."""
    bias = model[2].bias
    assert isinstance(bias, Tensor)
    middle = bias[0].item()
    found: dict[str, list[float]] = {"bias": [], "accuracy": [], "loss": []}
    for shift in torch.linspace(-8, 8, 161).tolist():
        bias[0] = middle + shift
        logits = model(rides)
        found["bias"].append(shift)
        found["accuracy"].append((logits.argmax(1) == tariff).double().mean().item())
        found["loss"].append(nn.functional.cross_entropy(logits, tariff).item())
    bias[0] = middle
    return found


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the five drawings, as its data tells."""
    kinds = {"day": _receipts, "scores": _scores, "p": _surprise, "bias": _stairs, "fare": _ride}
    next(kinds[key] for key in ("fare", "day", "scores", "p", "bias") if key in data)(figure, data)


def _receipts(figure: Figure, data: dict[str, Any]) -> None:
    axes = figure.subplots()
    for number, (name, points) in enumerate(data.items()):
        axes.plot(*points, "os^"[number], color=COLOURS[number], markersize=4)
        where = {"day": (18.3, 51), "night": (18.3, 70), "airport": (18.3, 40)}[name]
        axes.text(*where, name, color=COLOURS[number], va="center")
    axes.plot(14, 41, "o", markersize=13, markerfacecolor="none", color=INK)
    axes.set(xlabel="km", ylabel="fare", xlim=(0, 20.5), ylim=(0, 75))


def _scores(figure: Figure, data: dict[str, list[float]]) -> None:
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set_xlim(-0.75, 3.6)
    axes.set_ylim(2.4, -0.95)
    for column, (head, numbers) in enumerate(data.items()):
        axes.text(column, -0.75, head, ha="center", va="center", color=INK)
        for row, number in enumerate(numbers):
            box = {"boxstyle": "round,pad=0.4", "facecolor": "none", "edgecolor": COLOURS[row]}
            digits = 0 if column == 0 else 2
            axes.text(column, row, f"{number:.{digits}f}", ha="center", va="center", bbox=box)
            if column:
                arrow = {"arrowstyle": "->", "color": COLOURS[row], "shrinkA": 0, "shrinkB": 0}
                axes.annotate("", (column - 0.28, row), (column - 0.72, row), arrowprops=arrow)
    for row, name in enumerate(NAMES):
        axes.text(-0.75, row, name, color=COLOURS[row], va="center")
    axes.text(1.5, 0.5, "÷ 11.11", ha="center", va="center", fontsize="small")


def _surprise(figure: Figure, data: dict[str, Any]) -> None:
    axes = figure.subplots()
    axes.plot(data["p"], data["loss"], color=INK, alpha=0.5)
    for row, (p, loss) in enumerate(zip(*data["points"], strict=True)):
        axes.plot(p, loss, "o", color=COLOURS[row])
        axes.annotate(
            f"{NAMES[row]}: {loss:.2f}", (p, loss), (9, 4), textcoords="offset points",
            color=COLOURS[row],
        )  # fmt: skip
    axes.set(xlabel="p", xlim=(0, 1.02), ylim=(-0.05, 4.7))
    axes.set_title("−log p", loc="left", fontsize="medium")


def _stairs(figure: Figure, data: dict[str, list[float]]) -> None:
    panels = figure.subplots(1, 2, sharex=True)
    panels[0].step(data["bias"], data["accuracy"], color=COLOURS[0], where="mid")
    panels[1].plot(data["bias"], data["loss"], color=COLOURS[1])
    for axes, title in zip(panels, ("accuracy", "loss"), strict=True):
        axes.set_title(title, loc="left", fontsize="medium")
        axes.set_xlabel("bias")


def _ride(figure: Figure, data: dict[str, list[float]]) -> None:
    axes = figure.subplots()
    for number, (name, where) in enumerate(
        zip(NAMES, ((43.3, 0.92), (56, 0.94), (37.9, 0.67)), strict=True)
    ):
        axes.plot(data["fare"], data[name], color=COLOURS[number])
        axes.text(*where, name, color=COLOURS[number], va="center")
    axes.axvline(41, color=INK, linewidth=0.8, linestyle=":")
    axes.text(41.2, 0.04, "41", fontsize="small")
    axes.set(xlabel="fare", ylabel="probability", xlim=(36, 62), ylim=(-0.02, 1.02))
