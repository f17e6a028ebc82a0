"""Many networks trained at once, each on a few digits of its own draw."""

from itertools import pairwise
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from nn_guide.training.digits import digits
from nn_guide.training.threads import one_thread

HIDDEN, CLASSES = 64, 10


def trained(
    size: int = 100,
    wrong: float = 0.0,
    steps: int = 150,
    every: int | None = None,
    draws: int = 6,
    weight_decay: float = 0.0,
    p: float = 0.0,
    l1: float = 0.0,
    label_smoothing: float = 0.0,
    shift: bool = False,
) -> list[dict[str, Tensor]]:
    """Losses and accuracies `(draws)` of each part, after training or `every` so many steps.

    A draw chooses `size` digits, of which the part `wrong` gets random labels, and the initial
    weights; draw i is the same in all trainings of that size. `l1` is the strength of an L1
    penalty, `shift` moves each picture by up to one pixel in each step.
    """
    with one_thread(), torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        train, *others = digits()
        chosen = torch.stack([torch.randperm(len(train))[:size] for _ in range(draws)])
        x, y = (tensor[chosen] for tensor in train.tensors)
        random = torch.randint(CLASSES, (draws, size))
        y = torch.where(torch.arange(size) < wrong * size, random, y)
        x = x.flatten(2).double()
        parts = {"train": (x, y)}
        for name, part in zip(("validation", "test"), others, strict=True):
            pictures, classes = (t.expand(draws, *t.shape) for t in part.tensors)
            parts[name] = pictures.flatten(2).double(), classes

        sizes = [64, HIDDEN, CLASSES]
        weights, biases = [], []
        for fan_in, fan_out in pairwise(sizes):
            bound = fan_in**-0.5
            weights.append(torch.empty(draws, fan_in, fan_out).double().uniform_(-bound, bound))
            biases.append(torch.empty(draws, 1, fan_out).double().uniform_(-bound, bound))
        for tensor in (*weights, *biases):
            tensor.requires_grad_()
        groups: list[dict[str, Any]] = [
            {"params": weights, "weight_decay": weight_decay},
            {"params": biases},
        ]
        optimizer = torch.optim.SGD(groups, lr=0.1, momentum=0.9)

        def forward(x: Tensor, p: float = 0.0) -> Tensor:
            hidden = F.dropout(torch.baddbmm(biases[0], x, weights[0]).relu(), p)
            return torch.baddbmm(biases[1], hidden, weights[1])

        def loss(logits: Tensor, y: Tensor, label_smoothing: float = 0.0) -> Tensor:
            each = F.cross_entropy(logits.mT, y, reduction="none", label_smoothing=label_smoothing)
            return each.mean(1)

        def measure() -> dict[str, Tensor]:
            with torch.no_grad():
                result = {}
                for name, (pictures, classes) in parts.items():
                    logits = forward(pictures)
                    result[f"{name} loss"] = loss(logits, classes)
                    result[f"{name} accuracy"] = (logits.argmax(2) == classes).double().mean(1)
                return result

        measured = []
        for step in range(steps):
            if every and step % every == 0:
                measured.append(measure())
            inputs = shifted(x) if shift else x
            total = loss(forward(inputs, p), y, label_smoothing).sum()
            if l1:
                total = total + l1 * sum(w.abs().sum() for w in weights)
            optimizer.zero_grad()
            total.backward()
            optimizer.step()
        return [*measured, measure()]


def shifted(x: Tensor) -> Tensor:
    """Each picture moved by −1, 0 or 1 pixel in either direction, zeros moving in."""
    draws, size, _ = x.shape
    padded = F.pad(x.reshape(draws, size, 8, 8), (1, 1, 1, 1))
    down, right = torch.randint(3, (2, draws, size, 1, 1))
    rows = (torch.arange(8)[:, None] + down).expand(-1, -1, 8, 10)
    columns = (torch.arange(8) + right).expand(-1, -1, 8, 8)
    return padded.gather(2, rows).gather(3, columns).flatten(2)
