"""A mean and a standard deviation learned with `nn.GaussianNLLLoss`, on data with uneven noise."""

import torch
from matplotlib.figure import Figure
from torch import nn

POINTS = 100


def data() -> dict[str, list[float]]:
    """The data, and along x the learned mean and standard deviation."""
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        x = torch.linspace(-2, 2, 1000, dtype=torch.float64).unsqueeze(1)
        noise = 0.1 + 0.2 * (x + 2)
        y = torch.sin(2 * x) + noise * torch.randn(1000, 1, dtype=torch.float64)
        hidden, last = (nn.Linear(*size, dtype=torch.float64) for size in [(1, 32), (32, 2)])
        model = nn.Sequential(hidden, nn.Tanh(), last)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(600):
            mean, log_var = model(x).chunk(2, dim=1)
            loss = nn.functional.gaussian_nll_loss(mean, y, log_var.exp())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        shown = torch.randperm(1000)[:POINTS]
        grid = slice(None, None, 27)
        columns = {
            "x": x[shown],
            "y": y[shown],
            "grid": x[grid],
            "mean": mean[grid],
            "std": (log_var / 2).exp()[grid],
        }
    return {name: column.flatten().tolist() for name, column in columns.items()}


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """Points, a line, and a band of two standard deviations on both sides."""
    axes = figure.add_subplot()
    axes.plot(data["x"], data["y"], ".", color="C5", ms=4, alpha=0.8)
    axes.plot(data["grid"], data["mean"], color="C0")
    low, high = (
        [mean + side * std for mean, std in zip(data["mean"], data["std"], strict=True)]
        for side in (-2, 2)
    )
    axes.fill_between(data["grid"], low, high, color="C0", alpha=0.2, lw=0)
    axes.set_xticks(range(-2, 3))
    axes.set_xlabel("x")
    axes.set_title("y", loc="left", fontsize="medium")
