"""Numbers that are not finite, grow, vanish, or stand still."""

import math
import statistics
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from nn_guide.doctor.finding import Finding, Place
from nn_guide.doctor.run import Backward, Call, Observer, Run

ENDS = {"sigmoid": (0.01, 0.99), "tanh": (-0.99, 0.99)}


class Finite(Observer):
    """The first number that is NaN or infinite."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.outputs: list[tuple[Call, Tensor]] = []  # of the call of a model that is going on
        self.last: Tensor | None = None  # of them
        self.found: Finding | None = None
        self.suspect: Finding | None = None  # an output; bad only if the loss is, too
        self.order: dict[int, int] = {}  # parameters in the order of the calls

    def called(self, call: Call) -> None:
        if self.found or not call.grad or not call.root.is_model:
            return
        for output in call.outputs:
            if output.is_floating_point() and not output.is_sparse and output is not self.last:
                self.outputs.append((call, output.detach()))
                self.last = output
        if self.run.steps < 2:
            for parameter in call.module.parameters(recurse=False):
                self.order.setdefault(id(parameter), len(self.order))
        if call.parent is None:
            self._check(call)
            self.outputs, self.last = [], None

    def _check(self, root: Call) -> None:
        given = [t.detach() for t in root.inputs if t.is_floating_point() and not t.is_sparse]
        every = [*given, *(output for _, output in self.outputs)]
        if self.suspect or not every or _finite(torch._foreach_norm(every)):
            return
        facts: dict[str, object] = {"step": self.run.steps}
        bad = sum(int((~t.isfinite()).sum()) for t in given)
        if bad:
            facts |= {"count": bad, "total": sum(t.numel() for t in given)}
            self.suspect = Finding("nan-input", root.place, facts)
            return
        for call, output in self.outputs:
            if not output.isfinite().all():
                facts |= {"name": self.run.kind(call.module)}
                self.suspect = Finding("nan-output", root.place, facts)
                return

    def before_backward(self, backward: Backward) -> None:
        if self.found:
            return
        if backward.loss.numel() == 1 and not math.isfinite(backward.value):
            loss: dict[str, object] = {"loss": backward.value, "step": self.run.steps}
            self.found = self.suspect or Finding("nan-loss", backward.place, loss)

    def before_step(self, optimizer: Optimizer, closure: bool, place: Place | None) -> None:
        suspect, self.suspect = self.suspect, None
        if self.found or self.run.in_scaler:
            return
        own = [p for p in self.run.own(optimizer) if p.grad is not None and not p.grad.is_sparse]
        if not own or _finite(torch._foreach_norm([p.grad for p in own if p.grad is not None])):
            return
        bad = [p for p in own if p.grad is not None and not p.grad.isfinite().all()]
        if not bad:
            return
        bad.sort(key=lambda p: self.order.get(id(p), 0))
        name = self.run.name(bad[-1])
        facts: dict[str, object] = {"name": name, "step": self.run.steps, "count": len(bad)}
        self.found = suspect or Finding("nan-gradient", place, facts)

    def findings(self) -> Iterator[Finding]:
        if self.found:
            yield self.found


def _finite(sums: Iterable[Tensor]) -> bool:
    return bool(torch.stack([s.float().cpu() for s in sums]).isfinite().all())


class Depth(Observer):
    """How signals and gradients change from the first layer to the last."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.spreads: list[list[tuple[nn.Module, float]]] = []
        self.chain: list[tuple[nn.Module, float]] = []
        self.matrices: dict[int, tuple[int, Tensor, int]] = {}
        self.gradients: list[list[tuple[str, float, float]]] = []
        self.norms: list[float] = []
        self.states: dict[int, list[float]] = {}  # gradients of recurrent states, by step
        self.squashes = False  # whether there is a sigmoid or a tanh
        self.place: Place | None = None
        self.model_place: Place | None = None

    def acted(self, name: str, output: Tensor, call: Call | None) -> None:
        self.squashes |= name in ENDS

    def called(self, call: Call) -> None:
        if not self.run.look or not call.grad or not call.training:
            return
        module = call.module
        if isinstance(module, nn.RNNCellBase) and call.outputs[0].requires_grad:
            self._listen(call.outputs[0])
        if self.run.steps > 2:
            return
        for parameter in module.parameters(recurse=False):
            if parameter.is_leaf and parameter.ndim > 1 and not isinstance(module, nn.Embedding):
                rank = len(self.matrices)
                self.matrices.setdefault(id(parameter), (rank, parameter, id(call.root.module)))
        if not module._modules and isinstance(call.output, Tensor):
            output = call.output.detach()
            if output.is_floating_point() and output.ndim > 1 and len(output) > 1:
                self.chain.append((module, output.float().std(0).mean().item()))
        if call.parent is None:
            self.model_place = self.model_place or call.place
            if len(self.chain) > 3 and self.run.steps < 2:
                self.spreads.append(self.chain)
            self.chain = []

    def _listen(self, state: Tensor) -> None:
        """Hear the gradient of a recurrent state; the last state's comes first."""
        norms = self.states.setdefault(self.run.steps, [])
        state.register_hook(lambda gradient: norms.append(gradient.norm().item()))

    def before_step(self, optimizer: Optimizer, closure: bool, place: Place | None) -> None:
        if self.run.in_scaler or not self.run.look:
            return
        self.place = self.place or place
        own = {id(p) for p in self.run.own(optimizer)}
        rows: list[tuple[int, str, float, float]] = []
        for key, (rank, parameter, _) in self.matrices.items():
            gradient = parameter.grad
            if key in own and gradient is not None and not gradient.is_sparse:
                size = gradient.float().square().mean().sqrt().item()
                weight = parameter.detach().float().square().mean().sqrt().item()
                rows.append((rank, self.run.name(parameter), size, weight))
        if rows:
            self.gradients.append([row[1:] for row in sorted(rows)])
            self.norms.append(
                torch.stack(
                    [
                        p.grad.float().norm()
                        for p in self.run.own(optimizer)
                        if p.grad is not None and not p.grad.is_sparse
                    ]
                )
                .norm()
                .item()
            )

    def findings(self) -> Iterator[Finding]:
        yield from self._signals()
        yield from self._gradients()

    def _signals(self) -> Iterator[Finding]:
        for chain in self.spreads[:1]:
            inner = [
                (self.run.kind(module), spread)
                for module, spread in chain[:-1]
                if math.isfinite(spread)
            ]
            if len(inner) < 3 or not inner[0][1]:
                continue
            (first, small), (last, large) = inner[0], inner[-1]
            facts: dict[str, object] = {"first": first, "last": last, "from": small, "to": large}
            if large > 100 * small and large > 100:
                yield Finding("values-grow", self.model_place, facts)
            elif 0 < large < 1e-4 * small and not self.squashes and _gradual(inner):
                yield Finding("values-vanish", self.model_place, facts)

    def _gradients(self) -> Iterator[Finding]:
        deep = [rows for rows in self.gradients if len(rows) >= 5]
        ratios = [rows[0][1] / rows[-1][1] for rows in deep if rows[-1][1] > 0 and rows[0][1] > 0]
        if len(ratios) >= 2:
            typical = statistics.median(ratios)
            early = max(ratios[:2])
            names: dict[str, object] = {"first": deep[0][0][0], "last": deep[0][-1][0]}
            facts = names | {"ratio": typical, "from": deep[0][-1][1], "to": deep[0][0][1]}
            if typical < 1e-5:
                yield Finding("gradients-vanish", self.place, facts)
            elif early > 100:
                yield Finding("gradients-explode", self.place, facts | {"norm": max(self.norms)})
                return
        in_time = [n[-1] / n[0] for n in self.states.values() if len(n) >= 8 and n[0] > 0]
        if len(in_time) >= 2 and statistics.median(in_time) < 1e-5:
            ratio = statistics.median(in_time)
            ends = {"first": "t = 0", "last": "t = T - 1"}
            yield Finding("gradients-vanish", self.place, ends | {"ratio": ratio})
        finite = [norm for norm in self.norms if math.isfinite(norm)]
        if len(finite) >= 2 and (
            max(finite[:3]) > 1e3 or max(finite) > 1e3 * max(statistics.median(finite), 1)
        ):
            rows = self.gradients[0]
            yield Finding(
                "gradients-explode",
                self.place,
                {
                    "first": rows[0][0],
                    "last": rows[-1][0],
                    "ratio": rows[0][1] / rows[-1][1] if rows[-1][1] else math.inf,
                    "norm": max(finite),
                },
            )


def _gradual(chain: list[tuple[str, float]]) -> bool:
    """Whether the signal fades layer by layer, and isn't lost in one place."""
    return all(after > 1e-3 * before for (_, before), (_, after) in pairwise(chain))


class Units(Observer):
    """Units that are always 0, or at the end of their range; models that ignore their input."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.dead: dict[str, list[tuple[float, int]]] = defaultdict(list)
        self.full: dict[str, list[float]] = defaultdict(list)
        self.pending: list[tuple[str, float]] = []
        self.same: list[bool] = []
        self.model_place: Place | None = None

    def acted(self, name: str, output: Tensor, call: Call | None) -> None:
        if call is None or not self.run.look or not call.grad or not call.root.training:
            return
        values = output.detach()
        if not values.is_floating_point() or values.ndim < 2 or len(values) < 8:
            return
        of = self.run.kind(call.module)
        label = of if isinstance(call.module, nn.ReLU | nn.Sigmoid | nn.Tanh) else f"{name}, {of}"
        if name == "relu":
            axis = 1 if values.ndim in (4, 5) else values.ndim - 1
            units = values.movedim(axis, 0).flatten(1)
            if len(units) >= 8:
                self.dead[label].append(((units == 0).all(1).float().mean().item(), len(units)))
        elif name in ENDS:
            low, high = ENDS[name]
            share = ((values < low) | (values > high)).float().mean().item()
            self.pending.append((label, share))

    def called(self, call: Call) -> None:
        if not self.pending and call.parent is not None:
            return
        own = next(call.module.parameters(recurse=False), None)
        if self.pending and own is not None and call.parent is not None:
            for label, share in self.pending:  # hidden: a layer comes after them
                self.full[label].append(share)
            self.pending = []
        if call.parent is None:
            self.pending = []
            if self.run.look and call.grad and call.is_model:
                self.model_place = self.model_place or call.place
                self._compare(call)

    def _compare(self, call: Call) -> None:
        given, made = call.inputs[:1], call.outputs[:1]
        if not given or not made or given[0].ndim < 2 or made[0].ndim < 1:
            return
        x, y = given[0].detach(), made[0].detach()
        if len(x) < 4 or y.ndim == 0 or len(y) != len(x) or not y.is_floating_point():
            return
        if (x == x[:1]).all():
            return
        spread = (y.float() - y[:1].float()).abs().max().item()
        self.same.append(spread <= 3e-5 * max(1e-3, y.float().abs().max().item()))

    def findings(self) -> Iterator[Finding]:
        for label, shares in self.dead.items():
            late = [share for share, _ in shares[len(shares) // 2 :]]
            if len(shares) >= 2 and statistics.median(late) >= 0.9:
                facts: dict[str, object] = {"name": label, "share": f"{late[-1]:.0%}"}
                yield Finding("dead-units", self.model_place, facts | {"units": shares[-1][1]})
                break
        for label, ends in self.full.items():
            if len(ends) >= 2 and statistics.median(ends) > 0.55:
                facts = {"name": label, "share": f"{statistics.median(ends):.0%}"}
                yield Finding("saturated", self.model_place, facts)
                break
        late_same = self.same[len(self.same) // 2 :]
        if len(self.same) >= 3 and late_same and all(late_same):
            yield Finding("inputs-ignored", self.model_place, {"steps": self.run.steps})
