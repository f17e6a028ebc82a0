"""Which parameters are trained, and which are forgotten."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from nn_guide.doctor.finding import Finding, Place
from nn_guide.doctor.graph import leaves
from nn_guide.doctor.run import Backward, Call, Observer, Run, has_parameters


class Parameters(Observer):
    """Whether what should be trained gets gradients, and is in an optimizer."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.graded: dict[int, Tensor] = {}
        self.versions: dict[int, tuple[Tensor, int]] = {}
        self.called_modules: dict[int, nn.Module] = {}
        self.partial: set[int] = set()  # called with a part of the batch
        self.strangers: dict[int, nn.Module] = {}  # called within a model that doesn't know them
        self.free: dict[int, Tensor] = {}  # leaves that no model and no optimizer knows
        self.free_times: Counter[int] = Counter()
        self.walks = 0
        self.detached = 0
        self.detached_place: Place | None = None
        self.steppers: list[int] = []  # optimizers in the order of their steps, without repeats
        self.last: dict[int, nn.Module] = {}  # by root: the last module with parameters
        self.places: dict[int, Place | None] = {}
        self.trained: set[int] = set()  # roots that were called in train mode

    def called(self, call: Call) -> None:
        module = call.module
        if call.is_model:
            self.places.setdefault(id(module), call.place)
            if call.grad and call.training:
                self.trained.add(id(module))
        self.called_modules[id(module)] = module
        given, outer = call.inputs[:1], call.root.inputs[:1]
        if given and outer and given[0].shape[:1] != outer[0].shape[:1]:
            self.partial.add(id(module))
        if self.run.steps > 2:
            return
        root = call.root.module
        if call.grad and next(module.parameters(recurse=False), None) is not None:
            self.last[id(root)] = module
        inside = any(module is inner for inner in root.modules())
        if not inside and has_parameters(module):
            self.strangers.setdefault(id(module), module)

    def before_backward(self, backward: Backward) -> None:
        if not self.run.look or self.walks > 60:
            return
        self.walks += 1
        known = self.run.known()
        owned = self.run.owned()
        found = list(leaves(backward.loss.grad_fn))
        if not any(id(leaf) in known or id(leaf) in owned for leaf in found):
            self.detached += 1
            self.detached_place = backward.place
        for leaf in found:
            if id(leaf) not in known and id(leaf) not in owned:
                self.free[id(leaf)] = leaf
                self.free_times[id(leaf)] += 1
                self.versions.setdefault(id(leaf), (leaf, leaf._version))

    def after_backward(self, backward: Backward) -> None:
        if not self.run.look:
            return
        for root in self.run.roots:
            for parameter in root.parameters():
                self.versions.setdefault(id(parameter), (parameter, parameter._version))
                if parameter.grad is not None:
                    self.graded[id(parameter)] = parameter

    def before_step(self, optimizer: Optimizer, closure: bool, place: Place | None) -> None:
        if self.steppers[-1:] != [id(optimizer)] and len(self.steppers) < 1000:
            self.steppers.append(id(optimizer))

    def findings(self) -> Iterator[Finding]:
        stepped = self.run.used()
        if not stepped or not self.run.backwards:
            return
        if self.detached >= 2 and self.detached >= 0.8 * self.walks:
            yield Finding("loss-without-graph", self.detached_place, {"times": self.run.backwards})
            return
        unregistered = list(self._unregistered())
        yield from unregistered
        yield from self._owners(stepped, bool(unregistered))
        yield from self._without_gradient()
        yield from self._frozen()
        yield from self._copies()
        yield from self._devices()
        yield from self._twice(stepped)

    def _owners(self, stepped: list[Optimizer], unregistered: bool) -> Iterator[Finding]:
        owned, known = self.run.owned(), self.run.known()
        trained = [root for root in self.run.roots if id(root) in self.trained]
        graded = {id(p): p for root in trained for p in root.parameters() if id(p) in self.graded}
        forgotten = [
            p
            for key, p in graded.items()
            if key not in owned and p.requires_grad and not self._moved(p)
        ]
        if not forgotten:
            return
        names = [self.run.name(p) for p in forgotten]
        for optimizer in stepped:
            stale = [p for p in self.run.own(optimizer) if id(p) not in known and p.grad is None]
            place = self.run.made_at.get(id(optimizer))
            if stale and not unregistered:
                facts: dict[str, object] = {"names": names, "stale": len(stale)}
                yield Finding("replaced-after-optimizer", place, facts)
                return
        place = self.run.made_at.get(id(stepped[0]))
        yield Finding("not-in-optimizer", place, {"names": names, "count": len(names)})

    def _moved(self, parameter: Tensor) -> bool:
        """Whether something else than an optimizer has changed it."""
        _, version = self.versions.get(id(parameter), (parameter, parameter._version))
        return parameter._version != version

    def _unregistered(self) -> Iterator[Finding]:
        owned, known = self.run.owned(), self.run.known()
        names, shapes = [], []
        for module in self.strangers.values():
            trainable = [p for p in module.parameters() if p.requires_grad]
            new = [p for p in trainable if id(p) not in known and id(p) not in owned]
            if new and any(p.grad is not None and not self._moved(p) for p in new):
                names.append(type(module).__name__)
        held = {id(value): name for name, value in self._held()}
        for key, leaf in self.free.items():
            if key in owned or key in known or self.free_times[key] < 2 or self._moved(leaf):
                continue
            if key in held:
                names.append(f"{held[key]} {tuple(leaf.shape)}")
            elif isinstance(leaf, nn.Parameter):
                shapes.append(str(tuple(leaf.shape)))
        if names or shapes:
            places = [self.places.get(id(root)) for root in self.run.roots]
            place = next((place for place in places if place), None)
            yield Finding("unregistered", place, {"names": names or shapes})

    def _held(self) -> Iterator[tuple[str, Tensor]]:
        """Plain tensors that are attributes of modules, also in lists and dictionaries."""
        for root in self.run.roots:
            for module in root.modules():
                for name, value in vars(module).items():
                    if name.startswith("_"):
                        continue
                    parts: Any = [value]
                    if isinstance(value, list | tuple):
                        parts = value
                    elif isinstance(value, dict):
                        parts = value.values()
                    for part in parts:
                        if isinstance(part, Tensor):
                            yield name, part

    def _without_gradient(self) -> Iterator[Finding]:
        owned = self.run.owned()
        cut: list[nn.Module] = []
        unused: list[nn.Module] = []
        for root in self.run.roots:
            if id(root) not in self.trained or self.run.steps < 3:
                continue
            routed = self._routed(root)
            for module in root.modules():
                own = [
                    p
                    for p in module.parameters(recurse=False)
                    if p.requires_grad and id(p) in owned
                ]
                if own and not any(id(p) in self.graded or p.grad is not None for p in own):
                    if id(module) in self.called_modules:
                        cut.append(module)
                    elif id(module) not in routed:
                        unused.append(module)
        place = next(iter(self.places.values()), None)
        if cut and self.graded:
            names = list(dict.fromkeys(self.run.kind(module) for module in cut))
            yield Finding("graph-cut", place, {"names": names})
        elif unused and self.graded:
            names = list(dict.fromkeys(self.run.kind(module) for module in unused))
            yield Finding("never-called", place, {"names": names})

    def _routed(self, root: nn.Module) -> set[int]:
        """The modules in lists of which others are used, such as experts without samples."""
        lists = [m for m in root.modules() if isinstance(m, nn.ModuleList | nn.ModuleDict)]
        return {
            id(inner)
            for several in lists
            if any(id(part) in self.partial for part in several.modules())
            for inner in several.modules()
        }

    def _frozen(self) -> Iterator[Finding]:
        for root in self.run.roots:
            for module in root.modules():
                set_false = vars(module).get("requires_grad") is False
                if set_false and any(p.requires_grad for p in module.parameters()):
                    name = self.run.kind(module)
                    yield Finding("freeze-without-effect", None, {"name": name})
            last = self.last.get(id(root))
            if last is None or id(root) not in self.trained:
                continue
            own = list(last.parameters(recurse=False))
            others = [p for p in root.parameters() if not any(p is q for q in own)]
            trained = [p for p in others if p.requires_grad and id(p) in self.graded]
            share = sum(p.numel() for p in trained) / max(1, sum(p.numel() for p in others))
            if not any(p.requires_grad for p in own) and share > 0.5:
                facts: dict[str, object] = {"name": self.run.kind(last), "share": f"{share:.0%}"}
                yield Finding("head-frozen", self.places.get(id(root)), facts)

    def _copies(self) -> Iterator[Finding]:
        if self.run.steps < 3:
            return
        for root in self.run.roots:
            embeddings = {id(m.weight) for m in root.modules() if isinstance(m, nn.Embedding)}
            for parameter in root.parameters():
                matrix = parameter.ndim > 1 and min(parameter.shape[:2]) > 1
                if not matrix or id(parameter) in embeddings or id(parameter) not in self.graded:
                    continue
                ways = [parameter] if parameter.ndim > 2 else [parameter, parameter.T]
                if any(torch.allclose(way, way[:1], rtol=1e-4, atol=0) for way in ways):
                    facts: dict[str, object] = {
                        "name": self.run.name(parameter),
                        "units": parameter.shape[0],
                        "steps": self.run.steps,
                    }
                    yield Finding("same-units", self.places.get(id(root)), facts)
                    return

    def _devices(self) -> Iterator[Finding]:
        for root in self.run.roots:
            held: dict[str, list[str]] = {}
            for name, tensor in [*root.named_parameters(), *root.named_buffers()]:
                held.setdefault(str(tensor.device), []).append(name)
            few = min(held, key=lambda device: len(held[device]), default="")
            if len(held) > 1 and ("meta" in held or len(held[few]) <= 2):
                facts: dict[str, object] = {"names": held.pop(few), "device": few}
                facts["others"] = next(iter(held))
                yield Finding("mixed-devices", self.places.get(id(root)), facts)

    def _twice(self, stepped: list[Optimizer]) -> Iterator[Finding]:
        for position, first in enumerate(stepped):
            for second in stepped[position + 1 :]:
                shared = self.run.ids(first) & self.run.ids(second)
                pair = {id(first), id(second)}
                turns = [o for o in self.steppers if o in pair]
                changes = sum(a != b for a, b in pairwise(turns))
                if shared and changes >= 3 and first.param_groups is not second.param_groups:
                    known = self.run.known()
                    names = [self.run.name(known[i]) for i in shared if i in known]
                    facts: dict[str, object] = {"names": sorted(names), "count": len(shared)}
                    yield Finding("in-two-optimizers", self.run.made_at.get(id(second)), facts)
