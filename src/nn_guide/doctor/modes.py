"""Train and eval, and what depends on them."""

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from nn_guide.doctor.finding import Finding, Place
from nn_guide.doctor.run import Backward, Call, Loss, Observer, Run

NORMS = nn.modules.batchnorm._NormBase


def depends_on_mode(root: nn.Module, frozen: bool = True) -> list[str]:
    """The classes of modules in a model that do something else in eval mode.

    Arguments:
        frozen: whether batch normalization counts whose weight isn't trained
    """
    found = {
        type(module).__name__
        for module in root.modules()
        if (isinstance(module, nn.modules.dropout._DropoutNd) and module.p > 0)
        or (
            isinstance(module, NORMS)
            and module.track_running_stats
            and (frozen or _trained(module))
        )
        or (isinstance(getattr(module, "dropout", None), float) and module.dropout > 0)  # type: ignore[operator]
    }
    return sorted(found)


def _trained(norm: NORMS) -> bool:
    return norm.weight is None or norm.weight.requires_grad


@dataclass
class Phase:
    """Calls of a model without gradients, one after the other."""

    calls: int = 0
    inputs: list[int] = field(default_factory=list)
    place: Place | None = None


class Modes(Observer):
    """Whether a model is trained in train mode and evaluated in eval mode."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.since: dict[int, set[bool]] = defaultdict(set)  # modes of calls since the last step
        self.in_eval: Counter[int] = Counter()
        self.trains: dict[tuple[int, int], bool] = {}  # whether an optimizer trains a model
        self.steps_of: Counter[int] = Counter()
        self.phases: dict[int, Phase] = defaultdict(Phase)
        self.in_train: dict[int, Phase] = {}
        self.last: list[Tensor] = []  # what was made without gradients, in train mode
        self.asked: dict[int, int] = {}  # the step before which a model last ran without gradients
        self.places: dict[int, Place | None] = {}
        self.models: dict[int, nn.Module] = {}
        self.functional: Counter[Place | None] = Counter()

    def ran(self, call: Call) -> None:
        key = id(call.module)
        self.models[key] = call.module
        if call.grad:
            self.since[key].add(call.training)
            if not call.training:
                self.places.setdefault(key, call.place)
            return
        if not call.training:
            return
        phase = self.phases[key]
        given = call.inputs
        mark = given[0].data_ptr() if given else 0
        if mark not in phase.inputs:
            phase.calls += 1
            phase.inputs = [*phase.inputs[-20:], mark]
        phase.place = call.place
        if phase.calls >= 2:
            self.in_train[key] = phase
        self.last = call.outputs

    def lost(self, loss: Loss) -> None:
        """A loss without gradients on what a model gave in train mode is an evaluation."""
        if loss.trains:
            return
        if any(loss.input.data_ptr() == output.data_ptr() != 0 for output in self.last):
            self.in_train.update({key: p for key, p in self.phases.items() if p.calls})

    def before_backward(self, backward: Backward) -> None:
        """A single call now and then is an evaluation; one before each step makes targets."""
        for key, phase in self.phases.items():
            if phase.calls and self.run.steps - self.asked.get(key, 0) >= 3:
                self.in_train[key] = phase
            if phase.calls:
                self.asked[key] = self.run.steps
        self.phases.clear()
        self.last = []

    def before_step(self, optimizer: Optimizer, closure: bool, place: Place | None) -> None:
        for key, modes in list(self.since.items()):
            pair = id(optimizer), key
            if pair not in self.trains or self.run.look:
                own = {id(p) for p in self.run.own(optimizer)}
                trained = [p for p in self.models[key].parameters() if p.requires_grad]
                self.trains[pair] = any(id(p) in own for p in trained)
            if self.trains[pair]:
                self.steps_of[key] += 1
                if True not in modes and depends_on_mode(self.models[key], frozen=False):
                    self.in_eval[key] += 1
                del self.since[key]

    def dropped(self, training: bool, call: Call, place: Place | None) -> None:
        if training and not call.training:
            self.functional[place] += 1

    def findings(self) -> Iterator[Finding]:
        owned = self.run.owned()
        if self.run.backwards:
            self.in_train.update({key: phase for key, phase in self.phases.items() if phase.calls})
        for key, module in self.models.items():
            kinds = depends_on_mode(module)
            facts: dict[str, object] = {"model": type(module).__name__, "kinds": kinds}
            times, steps = self.in_eval[key], self.steps_of[key]
            if kinds and times >= 2 and times > 0.3 * steps:
                facts |= {"times": times, "steps": steps}
                yield Finding("trained-in-eval", self.places.get(key), facts)
            if kinds and key in self.in_train and any(id(p) in owned for p in module.parameters()):
                yield Finding("evaluated-in-train", self.in_train[key].place, facts)
        for place, times in self.functional.items():
            yield Finding("functional-dropout", place, {"times": times})


class BatchNorms(Observer):
    """Whether running statistics are those of the data, and batches large enough."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.alone: Counter[int] = Counter()
        self.times: Counter[int] = Counter()
        self.norms: dict[int, NORMS] = {}
        self.far: dict[int, list[tuple[float, float]]] = defaultdict(list)
        self.place: Place | None = None
        self.train_place: Place | None = None

    def called(self, call: Call) -> None:
        module = call.module
        if not isinstance(module, NORMS) or not call.inputs:
            return
        given = call.inputs[0].detach()
        if module.training:
            if not isinstance(module, nn.modules.instancenorm._InstanceNorm):
                self.norms[id(module)] = module
                self.times[id(module)] += 1
                self.alone[id(module)] += len(given) == 1
                self.train_place = self.train_place or call.root.place
            return
        mean, var, count = module.running_mean, module.running_var, module.num_batches_tracked
        if mean is None or var is None or count is None or len(self.far[id(module)]) >= 8:
            return
        columns = given.movedim(1, 0).flatten(1)
        if columns.shape[1] < 32 or not self._settled(module, int(count)):
            return
        self.norms[id(module)] = module
        spread, center = torch.var_mean(columns.float(), 1)
        shift = ((center - mean).abs() / (spread + module.eps).sqrt()).median().item()
        ratio = ((var + module.eps) / (spread + module.eps)).log().abs().median().exp().item()
        self.far[id(module)].append((shift, ratio))
        self.place = self.place or call.root.place

    def _settled(self, module: NORMS, count: int) -> bool:
        """Whether the start has been forgotten, or never will be."""
        if module.momentum is None:
            return count > 0
        if module.momentum < 0.05:
            return count >= 10 or module.momentum == 0
        return (1 - module.momentum) ** count < 0.05

    def findings(self) -> Iterator[Finding]:
        for key, times in self.times.items():
            if times >= 3 and self.alone[key] == times:
                facts: dict[str, object] = {"name": self.run.kind(self.norms[key]), "times": times}
                yield Finding("batch-of-one", self.train_place, facts)
                break
        for key, rows in self.far.items():
            if not rows:
                continue
            shift = statistics.median(row[0] for row in rows)
            ratio = statistics.median(row[1] for row in rows)
            if shift > 1.5 or ratio > 6:
                facts = {"name": self.run.kind(self.norms[key]), "shift": shift, "ratio": ratio}
                facts["momentum"] = self.norms[key].momentum
                yield Finding("stale-statistics", self.place, facts)
                break
