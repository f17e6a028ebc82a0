"""Five trainings on the digits: a sound one, and four with a mistake each that look alike."""

from typing import Any

import torch
from matplotlib.figure import Figure
from sklearn.datasets import load_digits
from torch import nn
from torch.optim.lr_scheduler import ExponentialLR

from nn_guide.figures import COLOURS
from nn_guide.training.threads import one_thread

SIZE = (6.4, 3.2)
TRAINING, BATCH, EPOCHS, EVERY = 1438, 64, 10, 5
# What each line is; the drawing names them by letters.
LINES = {
    "A": "scheduler-per-batch",
    "B": "probabilities-into-logits",
    "C": "graph-cut",
    "D": "relu-before-loss",
    "E": "sound",
}


def data() -> dict[str, Any]:
    """The loss, a mean over some steps each; the letters are those of `LINES`."""
    losses = {letter: trained(mistake) for letter, mistake in LINES.items()}
    return losses | {"said": {"steps": EVERY * len(losses["E"])}}


def trained(mistake: str) -> list[float]:
    """The losses of a training with this mistake.

    It starts from rounded weights, so that processors agree.
    """
    pixels, classes = load_digits(return_X_y=True)
    with one_thread(), torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        x, y = torch.tensor(pixels).double() / 8 - 1, torch.tensor(classes)
        hidden, head = nn.Linear(64, 8).double(), nn.Linear(8, 10).double()
        parameters = [*hidden.parameters(), *head.parameters()]
        for parameter in parameters:
            parameter.data.copy_(parameter.data.round(decimals=5))
        optimizer = torch.optim.SGD(parameters, lr=0.3)
        scheduler = ExponentialLR(optimizer, 0.9)
        losses = []
        for _ in range(EPOCHS):
            for batch in torch.randperm(TRAINING).split(BATCH):
                features = hidden(x[batch]).relu()
                if mistake == "graph-cut":
                    features = features.detach()
                output = head(features)
                if mistake == "relu-before-loss":
                    output = output.relu()
                elif mistake == "probabilities-into-logits":
                    output = output.softmax(1)
                loss = nn.functional.cross_entropy(output, y[batch])
                losses.append(loss.item())
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                if mistake == "scheduler-per-batch":
                    scheduler.step()
        return [m.mean().item() for m in torch.tensor(losses).double().split(EVERY)]


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """All lines on one pair of axes, with their letters at the end."""
    axes = figure.subplots()
    for number, (letter, losses) in enumerate(data.items()):
        steps = [EVERY * place for place in range(len(losses))]
        axes.plot(steps, losses, color=COLOURS[number], linewidth=1.3)
        apart = (0.05, 0, -0.04, 0, 0)[number]
        axes.text(steps[-1] + 2, losses[-1] + apart, letter, color=COLOURS[number], va="center")
    axes.set(xlabel="step", ylim=(0, 2.5), xlim=(0, None))
    axes.set_title("loss", loc="left", fontsize="medium")
