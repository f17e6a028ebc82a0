"""One small network on the digits, trained with several seeds at once."""

from collections.abc import Callable
from typing import Any, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.optim import Optimizer

from nn_guide.training.digits import digits
from nn_guide.training.threads import one_thread

SEEDS, BATCH, HIDDEN = 8, 32, 32
EPOCH = 1197 // BATCH  # steps; the last digits of an epoch are left out
PLACES = 5  # of the initial weights: processors draw numbers that differ in the last digit


class Run(NamedTuple):
    """What a training with each seed gave: the loss of each step `(steps, seeds)`, and at the end
    `(seeds)` the loss on the training set, the accuracy on the validation set, and how many hidden
    units are 0 for all digits."""

    losses: Tensor
    end: Tensor
    accuracy: Tensor
    dead: Tensor


def run(
    optimizer: Callable[[list[Tensor]], Optimizer],
    steps: int,
    scheduler: Callable[[Optimizer], Any] | None = None,
) -> Run:
    """Train a network of 64, `HIDDEN` and 10 units; seed i draws the same weights and batches in
    all trainings. `scheduler` is stepped after every batch."""
    with one_thread(), torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        train, validation, _ = digits()
        x, y = train.tensors[0].flatten(1).double(), train.tensors[1]
        weights = []
        for fan_in, fan_out in ((64, HIDDEN), (HIDDEN, 10)):
            for rows in (fan_in, 1):
                drawn = torch.rand(SEEDS, rows, fan_out).double().round(decimals=PLACES)
                weights.append(((2 * drawn - 1) * fan_in**-0.5).requires_grad_())

        def forward(x: Tensor) -> tuple[Tensor, Tensor]:
            hidden = torch.baddbmm(weights[1], x, weights[0]).relu()
            return hidden, torch.baddbmm(weights[3], hidden, weights[2])

        def loss(logits: Tensor, y: Tensor) -> Tensor:
            return F.cross_entropy(logits.mT, y, reduction="none").mean(1)

        stepper = optimizer(list(weights))
        schedule = scheduler(stepper) if scheduler else None
        losses = []
        for step in range(steps):
            place = step % EPOCH
            if place == 0:
                order = torch.stack([torch.randperm(len(y)) for _ in range(SEEDS)])
            batch = order[:, place * BATCH : (place + 1) * BATCH]
            each = loss(forward(x[batch])[1], y[batch])
            losses.append(each.detach())
            stepper.zero_grad()
            each.sum().backward()
            stepper.step()
            if schedule:
                schedule.step()
        with torch.no_grad():
            hidden, logits = forward(x.expand(SEEDS, *x.shape))
            end = loss(logits, y.expand(SEEDS, -1))
            dead = (hidden == 0).all(1).sum(1)
            pictures, classes = validation.tensors
            logits = forward(pictures.flatten(1).double().expand(SEEDS, -1, -1))[1]
            accuracy = (logits.argmax(2) == classes).double().mean(1)
    return Run(torch.stack(losses), end, accuracy, dead)
