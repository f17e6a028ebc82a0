"""How far the optimizer moves the weights, and what the schedules do."""

import math
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer, lr_scheduler

from nn_guide.doctor.finding import Finding, Place
from nn_guide.doctor.run import Backward, Observer, Run

DECAYING = ("StepLR", "MultiStepLR", "ExponentialLR", "ReduceLROnPlateau", "MultiplicativeLR")


@dataclass
class Motion:
    """What an optimizer's steps were like."""

    ratios: list[float] = field(default_factory=list)  # step to weight, the median of its matrices
    decays: list[float] = field(default_factory=list)  # the pull of weight decay to the gradient's
    rates: list[tuple[float, ...]] = field(default_factory=list)
    before: list[Tensor] = field(default_factory=list)
    weights: list[Tensor] = field(default_factory=list)
    place: Place | None = None


class Steps(Observer):
    """Whether the weights move, and not too far."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.motion: dict[int, Motion] = defaultdict(Motion)
        self.losses: list[float] = []
        self.loss_places: Counter[Place | None] = Counter()
        self.stepped: dict[int, tuple[int, Place | None]] = {}  # schedules: how often, where
        self.batches = 0  # in an epoch, if a DataLoader is seen

    def before_backward(self, backward: Backward) -> None:
        self.loss_places[backward.place] += 1
        if backward.loss.numel() == 1 and len(self.losses) < 5000:
            self.losses.append(backward.value)

    def before_step(self, optimizer: Optimizer, closure: bool, place: Place | None) -> None:
        motion = self.motion[id(optimizer)]
        motion.place = motion.place or place
        if len(motion.rates) < 5000:
            motion.rates.append(tuple(float(g["lr"]) for g in optimizer.param_groups if "lr" in g))
        if not self.run.look:
            return
        groups = [
            (p, g.get("weight_decay", 0) or 0) for g in optimizer.param_groups for p in g["params"]
        ]
        chosen = [
            (p, d)
            for p, d in groups
            if p.grad is not None and p.is_floating_point() and (p.grad.is_sparse or p.grad.any())
        ]
        motion.weights = [p for p, _ in chosen]
        motion.before = [p.detach().clone() for p, _ in chosen]
        pulls = [(p.detach().norm() * d, p.grad) for p, d in chosen if d and not p.grad.is_sparse]
        if pulls and not self.run.in_scaler:
            pull = torch.stack([pull.float() for pull, _ in pulls]).norm().item()
            gradient = torch.stack([g.norm().float() for _, g in pulls]).norm().item()
            if gradient > 0:
                motion.decays.append(pull / gradient)

    def after_step(self, optimizer: Optimizer, closure: bool, place: Place | None) -> None:
        motion = self.motion[id(optimizer)]
        if not motion.before:
            return
        ratios = []
        for parameter, before in zip(motion.weights, motion.before, strict=True):
            length = before.norm().item()
            if parameter.ndim > 1 and length > 1e-3:
                ratios.append((parameter.detach() - before).norm().item() / length)
        if ratios:
            motion.ratios.append(statistics.median(ratios))
        motion.before, motion.weights = [], []

    def findings(self) -> Iterator[Finding]:
        for optimizer in self.run.optimizers:
            motion = self.motion.get(id(optimizer))
            if motion is None or not motion.rates:
                continue
            facts: dict[str, object] = {
                "optimizer": type(optimizer).__name__,
                "steps": len(motion.rates),
                "rate": max(motion.rates[0] or (0.0,)),
                "last": max(motion.rates[-1] or (0.0,)),
            }
            found = list(self._schedule(optimizer, motion, facts))
            yield from found or self._size(motion, self.losses, facts)
        yield from self._of_another()

    def _size(
        self, motion: Motion, losses: list[float], facts: dict[str, object]
    ) -> Iterator[Finding]:
        ratios = motion.ratios[len(motion.ratios) // 3 :]
        typical = statistics.median(ratios) if ratios else 0.0
        most = max(filter(math.isfinite, motion.ratios), default=0.0)
        quarter = max(1, len(losses) // 4)
        first, last = losses[:quarter], losses[-quarter:]
        single = len(self.loss_places) == 1 and len(losses) >= 8
        facts = facts | {"ratio": typical}
        if losses:
            facts |= {"first": losses[0], "end": statistics.fmean(last)}
        if len(motion.rates) >= 2 and all(max(r, default=1) == 0 for r in motion.rates):
            yield Finding("zero-rate", motion.place, facts)
            return
        single &= bool(losses) and losses[0] > 0 and math.isfinite(losses[0])
        finite = [loss for loss in losses if math.isfinite(loss)]
        grown = single and max(finite[-quarter:]) > 3 * max(map(abs, first))
        stuck = single and not statistics.fmean(last) < 0.95 * losses[0]
        wild = typical > 0.5 or (stuck and (typical > 0.1 or most > 0.5))
        if len(ratios) >= 2 and (wild or (grown and most > 0.05)):
            yield Finding("rate-too-high", motion.place, facts)
        decay = statistics.median(motion.decays) if motion.decays else 0.0
        if len(motion.decays) >= 3 and decay > 3:
            yield Finding("weight-decay-too-strong", motion.place, facts | {"decay": decay})
        if len(motion.ratios) >= 3 and most < 1e-5:
            yield Finding("rate-too-low", motion.place, facts)

    def _schedule(
        self, optimizer: Optimizer, motion: Motion, facts: dict[str, object]
    ) -> Iterator[Finding]:
        for scheduler in self.run.schedulers:
            if getattr(scheduler, "optimizer", None) is not optimizer:
                continue
            name = type(scheduler).__name__
            times, place = self.stepped.get(id(scheduler), (0, None))
            facts = facts | {"scheduler": name, "times": times}
            first, last = max(motion.rates[0]), max(motion.rates[-1])
            often = times >= 0.8 * len(motion.rates) and len(motion.rates) >= 8
            if name in DECAYING and often and last < 0.05 * first and self._several_batches():
                yield Finding("scheduler-per-batch", place, facts)
            end = getattr(scheduler, "T_max", None)
            if isinstance(scheduler, lr_scheduler.CosineAnnealingLR) and end:
                facts |= {"end": end}
                if scheduler.last_epoch > end + 1:
                    short = often and self._several_batches()
                    code = "scheduler-per-batch" if short else "schedule-ended"
                    yield Finding(code, place, facts | {"last": min(map(max, motion.rates))})
            elif first > 0 and len(motion.rates) >= 6 and not any(map(max, motion.rates[-3:])):
                yield Finding("schedule-ended", place, facts | {"end": times})

    def scheduled(self, scheduler: Any, place: Place | None) -> None:
        times, _ = self.stepped.get(id(scheduler), (0, None))
        self.stepped[id(scheduler)] = times + 1, place

    def fetched(self, loader: Any, first: bool, place: Place | None) -> None:
        try:
            self.batches = max(self.batches, len(loader))
        except TypeError:
            self.batches = max(self.batches, 2)

    def _several_batches(self) -> bool:
        """Whether an epoch has several steps, as far as can be seen."""
        return self.batches > 1 or self.run.inputs_differ

    def _of_another(self) -> Iterator[Finding]:
        used = [o for o in self.run.optimizers if self.run.steps_of.get(id(o))]
        for scheduler in self.run.schedulers:
            optimizer = getattr(scheduler, "optimizer", None)
            times, place = self.stepped.get(id(scheduler), (0, None))
            if optimizer is None or not used or any(optimizer is o for o in used) or times < 1:
                continue
            facts: dict[str, object] = {"scheduler": type(scheduler).__name__, "times": times}
            yield Finding("scheduler-of-another-optimizer", place, facts)
