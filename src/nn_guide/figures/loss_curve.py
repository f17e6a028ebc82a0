"""Training and validation loss of a network that sees only 100 digits: it overfits."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data
from nn_guide.training.digits import digits

SAMPLES, EPOCHS = 100, 61  # one batch, so one step an epoch


def data() -> Data:
    """The loss on the 100 digits and on the 300 of the validation at the start of each epoch; said:
    the epoch with the lowest loss of the validation."""
    train, validation, _ = digits()
    (x, y), (x_val, y_val) = train[:SAMPLES], validation[:]
    x, x_val = x.double(), x_val.double()
    criterion = nn.CrossEntropyLoss()
    losses: dict[str, list[float]] = {"train_loss": [], "validation_loss": []}
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        layers = nn.Flatten(), nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10)
        model = nn.Sequential(*layers).double()
        optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
        for _ in range(EPOCHS):
            loss = criterion(model(x), y)
            losses["train_loss"].append(loss.item())
            with torch.no_grad():
                losses["validation_loss"].append(criterion(model(x_val), y_val).item())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    validated = losses["validation_loss"]
    return {**losses, "said": {"lowest": validated.index(min(validated))}}


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """Both curves over the epochs, with a mark at the lowest validation loss."""
    axes = figure.add_subplot()
    for name, losses in data.items():
        axes.plot(range(EPOCHS), losses)
        axes.annotate(
            name, (EPOCHS - 1, losses[-1]), (0, 7), textcoords="offset points", ha="right"
        )
    losses = data["validation_loss"]
    for epoch, across in ((losses.index(min(losses)), "center"), (EPOCHS - 1, "right")):
        axes.plot(epoch, losses[epoch], "o", color="C1")
        axes.annotate(
            f"{losses[epoch]:.2f}",
            (epoch, losses[epoch]),
            (0, -15),
            textcoords="offset points",
            ha=across,
        )
    axes.set_ylim(-0.03, 1)
    axes.set_xlim(0, EPOCHS)
    axes.set_xlabel("epoch")
    axes.set_title("loss", loc="left", fontsize="medium")
    axes.grid(alpha=0.2)
