"""The order of zero_grad, forward, backward and step."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from torch import Tensor, nn
from torch.optim import Optimizer

from nn_guide.doctor.finding import Finding, Place
from nn_guide.doctor.run import Backward, Call, Observer, Run

OF_A_LOSS = ("Nll", "MseLoss", "BinaryCrossEntropy", "SmoothL1", "HuberLoss", "KlDiv")


@dataclass
class Window:
    """What has happened since an optimizer's last step."""

    cleared: bool = False
    backward: bool = False  # and gave gradients to its parameters
    zeroed_after: Place | None = None  # where gradients were cleared after that
    forward_after: bool = False  # a model ran after the last backward
    foreign: bool = False  # another optimizer has stepped with the gradients of that backward
    mixed: bool = False  # and another backward was added to them


@dataclass
class Seen:
    """What has happened at an optimizer's steps."""

    window: Window = field(default_factory=Window)
    steps: int = 0
    backwards: int = 0
    place: Place | None = None
    backward_place: Place | None = None
    kept: int = 0  # steps with gradients of the steps before
    cleared: int = 0
    early: int = 0  # cleared before they were used
    early_place: Place | None = None
    before: int = 0  # before their backward
    empty: int = 0
    first: Tensor | None = None  # the first parameter's gradient at the last step
    marks: list[tuple[int, int]] = field(default_factory=list)  # of the gradients
    late_clips: int = 0
    useful_clips: int = 0
    clip_place: Place | None = None


class Order(Observer):
    """Whether each step has the gradients of its own batch."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.seen: dict[int, Seen] = defaultdict(Seen)
        self.negated: Counter[Place | None] = Counter()
        self.early_schedules: dict[int, Place | None] = {}
        self.stray_clips: Counter[Place | None] = Counter()

    def ran(self, call: Call) -> None:
        if call.grad:
            for seen in self.seen.values():
                seen.window.forward_after = True

    def zeroed(self, target: Optimizer | nn.Module, place: Place | None) -> None:
        cleared = {id(p) for p in target.parameters()} if isinstance(target, nn.Module) else None
        for optimizer in self.run.optimizers:
            window = self.seen[id(optimizer)].window
            if cleared is None:
                hit = optimizer is target or _same(optimizer, target)
            else:
                hit = all(id(p) in cleared for p in self.run.own(optimizer))
            if hit:
                window.cleared, window.foreign, window.mixed = True, False, False
                self.seen[id(optimizer)].cleared += 1
                if window.backward:
                    window.zeroed_after = place

    def before_backward(self, backward: Backward) -> None:
        node = backward.loss.grad_fn
        if node is not None and node.name().startswith("Neg") and node.next_functions:
            before = node.next_functions[0][0]
            if before is not None and before.name().startswith(OF_A_LOSS):
                self.negated[backward.place] += 1
        for optimizer in self.run.optimizers:
            seen = self.seen[id(optimizer)]
            seen.marks = _marks(self.run.own(optimizer))
            if not seen.window.cleared:
                seen.window.cleared = self._clear(optimizer, seen)

    def _clear(self, optimizer: Optimizer, seen: Seen) -> bool:
        """Whether the gradients have been cleared in some other way than by zero_grad."""
        gradients = [p.grad for p in self.run.own(optimizer) if p.grad is not None]
        if not gradients:
            return True
        if seen.first is not None and gradients[0] is not seen.first:
            return True
        return not any(g.any() for g in gradients if not g.is_sparse)

    def after_backward(self, backward: Backward) -> None:
        for optimizer in self.run.optimizers:
            seen = self.seen[id(optimizer)]
            if _marks(self.run.own(optimizer)) != seen.marks:
                seen.backwards += 1
                seen.backward_place = backward.place
                seen.window.mixed |= seen.window.foreign
                seen.window.backward, seen.window.zeroed_after = True, None
                seen.window.forward_after = False

    def before_step(self, optimizer: Optimizer, closure: bool, place: Place | None) -> None:
        seen = self.seen[id(optimizer)]
        seen.place = seen.place or place
        if closure:
            return
        window, gradients = seen.window, [p.grad for p in self.run.own(optimizer)]
        empty = all(g is None for g in gradients) or (
            window.zeroed_after is not None and not any(g.any() for g in gradients if g is not None)
        )
        seen.empty += empty
        if window.forward_after and window.backward:
            seen.before += 1
        elif empty and window.backward:
            seen.early += 1
            seen.early_place = window.zeroed_after or place

    def after_step(self, optimizer: Optimizer, closure: bool, place: Place | None) -> None:
        seen = self.seen[id(optimizer)]
        window = seen.window
        if window.mixed or (seen.steps and window.backward and not window.cleared):
            seen.kept += 1
        for other in self.run.optimizers:
            if other is not optimizer and self.seen[id(other)].window.backward:
                self.seen[id(other)].window.foreign = True
        seen.first = next((p.grad for p in self.run.own(optimizer) if p.grad is not None), None)
        seen.steps += 1
        seen.window = Window()

    def clipped(self, parameters: list[Tensor], place: Place | None) -> None:
        ids = {id(p) for p in parameters}
        holders = [o for o in self.run.optimizers if ids & {id(p) for p in self.run.own(o)}]
        if not holders:
            self.stray_clips[place] += 1
        for optimizer in holders:
            seen = self.seen[id(optimizer)]
            if seen.window.backward and not seen.window.zeroed_after:
                seen.useful_clips += 1
            else:
                seen.late_clips += 1
                seen.clip_place = place

    def scheduled(self, scheduler: Any, place: Place | None) -> None:
        optimizer = getattr(scheduler, "optimizer", None)
        if optimizer is not None and not self.run.steps_of.get(id(optimizer)):
            self.early_schedules.setdefault(id(optimizer), place)

    def findings(self) -> Iterator[Finding]:
        for optimizer in self.run.optimizers:
            seen = self.seen[id(optimizer)]
            yield from self._of(optimizer, seen, type(optimizer).__name__)
        for place, times in self.negated.items():
            if times >= 3 and times >= 0.8 * self.run.backwards:
                yield Finding("loss-negated", place, {"how": "-loss"})
        for place, times in self.stray_clips.items():
            if times >= 3 and self.run.steps:
                yield Finding("clip-without-effect", place, {"times": times})

    def _of(self, optimizer: Optimizer, seen: Seen, name: str) -> Iterator[Finding]:
        facts: dict[str, object] = {"optimizer": name, "steps": seen.steps}
        if seen.before >= 2 and seen.before >= 0.5 * seen.steps:
            yield Finding("step-before-backward", seen.place, facts | {"times": seen.before})
        elif seen.early >= 2 and seen.early >= 0.3 * seen.steps:
            yield Finding("cleared-before-step", seen.early_place, facts | {"times": seen.early})
        elif seen.kept >= 2 and seen.kept >= 0.3 * seen.steps:
            facts |= {"cleared": seen.cleared, "times": seen.kept}
            yield Finding("no-zero-grad", seen.backward_place, facts)
        if seen.steps >= 2 and not self.run.backwards and seen.empty == seen.steps:
            yield Finding("no-backward", seen.place, facts)
        if not seen.steps and seen.backwards >= 3 and not self._moved_otherwise(optimizer):
            facts |= {"backwards": seen.backwards}
            yield Finding("no-step", seen.backward_place, facts)
        known = self.run.known()
        uphill = any(
            g.get("maximize") for g in optimizer.param_groups if id(g["params"][0]) in known
        )
        if uphill and seen.steps >= 3 and self.run.named_losses:
            yield Finding("loss-negated", seen.place, facts | {"how": "maximize=True"})
        if seen.late_clips >= 3 and seen.late_clips > seen.useful_clips:
            yield Finding("clip-without-effect", seen.clip_place, {"times": seen.late_clips})
        place = self.early_schedules.get(id(optimizer))
        if place and seen.steps:
            yield Finding("scheduler-before-optimizer", place, facts)

    def _moved_otherwise(self, optimizer: Optimizer) -> bool:
        """Whether another optimizer steps for the same parameters."""
        own = {id(p) for p in self.run.own(optimizer)}
        return any(
            self.run.steps_of.get(id(other)) and own & {id(p) for p in self.run.own(other)}
            for other in self.run.optimizers
            if other is not optimizer
        )


def _marks(parameters: list[Tensor]) -> list[tuple[int, int]]:
    """What changes when a gradient does."""
    gradients = (p.grad for p in parameters)
    return [
        (0, 0) if g is None else (g.data_ptr() if not g.is_sparse else id(g), g._version)
        for g in gradients
    ]


def _same(optimizer: Optimizer, other: object) -> bool:
    """Whether two optimizers share their groups, as SAM and its inner optimizer do."""
    return isinstance(other, Optimizer) and optimizer.param_groups is other.param_groups


class Anew(Observer):
    """What is made or set anew in each iteration."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.seeds: dict[Place | None, list[tuple[int, int]]] = defaultdict(list)
        self.trained: Counter[int] = Counter()

    def seeded(self, seed: int, place: Place | None) -> None:
        self.seeds[place].append((self.run.steps, seed))

    def ran(self, call: Call) -> None:
        if call.grad:
            self.trained[id(call.module)] += 1

    def findings(self) -> Iterator[Finding]:
        for place, times in self.seeds.items():
            steps = {step for step, _ in times}
            often = len(steps) >= 4 and len(steps) >= 0.5 * (max(steps) - min(steps) + 1)
            if often and len({seed for _, seed in times}) == 1:
                yield Finding("seed-in-loop", place, {"times": len(times), "seed": times[0][1]})
        counts = [(o, self.run.steps_of.get(id(o), 0)) for o in self.run.optimizers]
        brief = [o for o, count in counts if count == 1]
        models = Counter(
            type(root).__name__ for root in self.run.roots if self.trained[id(root)] <= 2
        )
        name, made = models.most_common(1)[0] if models else ("", 0)
        if made >= 5 and len(brief) >= 5 and max(count for _, count in counts) <= 2:
            place = self.run.made_at.get(id(brief[-1]))
            yield Finding("model-remade", place, {"model": name, "times": made})
        again: dict[int, list[Optimizer]] = defaultdict(list)
        for optimizer, count in counts:
            if count and optimizer.state:  # without a memory nothing is lost
                again[id(self.run.own(optimizer)[0])].append(optimizer)
        last = max(again.values(), key=len, default=[])
        if len(last) >= 4:
            facts: dict[str, object] = {"optimizer": type(last[-1]).__name__, "times": len(last)}
            yield Finding("optimizer-remade", self.run.made_at.get(id(last[-1])), facts)
