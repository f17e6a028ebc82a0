"""Whether a loss gets what it expects."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, SequentialSampler

from nn_guide.doctor.finding import Finding, Place
from nn_guide.doctor.graph import before_loss, broadcast, last_operation
from nn_guide.doctor.run import Backward, Call, Loss, Observer, Run

WANT_LOGITS = ("cross_entropy", "binary_cross_entropy_with_logits")
WANT_LOGARITHMS = ("nll_loss", "kl_div", "ctc_loss")
PAIRED = ("mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss")
BINARY = ("binary_cross_entropy", "binary_cross_entropy_with_logits")
SIGNED = (
    "soft_margin_loss",
    "hinge_embedding_loss",
    "cosine_embedding_loss",
    "margin_ranking_loss",
)
RANGES = {"Sigmoid": (0.0, 1.0), "Tanh": (-1.0, 1.0), "Relu": (0.0, math.inf)}


class Losses(Observer):
    """Whether predictions and targets are what the loss is made for."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.times: Counter[tuple[str, Place | None]] = Counter()
        self.facts: dict[tuple[str, Place | None], dict[str, object]] = {}
        self.heard = False  # whether a loss was, since the last backward

    def _note(self, code: str, of: Loss | Backward, /, **facts: object) -> None:
        key = code, of.place
        self.times[key] += 1
        self.facts.setdefault(key, facts)

    def before_backward(self, backward: Backward) -> None:
        if not self.run.look or backward.loss.grad_fn is None:
            return
        heard, self.heard = self.heard, False
        name, last = ("", "") if heard else before_loss(backward.loss.grad_fn)
        if name and last in ("Softmax", "Sigmoid"):
            self._note("probabilities-into-logits", backward, loss=name, made=last.lower())
        elif name and last == "Relu":
            self._note("relu-before-loss", backward, loss=name)
        if shapes := broadcast(backward.loss.grad_fn):
            given, made = shapes
            self._note("broadcast", backward, input=given, target=(made[0],), made=made, loss="")

    def lost(self, loss: Loss) -> None:
        self.heard = True
        if not loss.trains or not self.run.look or not loss.input.is_floating_point():
            return
        given, target = loss.input.detach(), loss.target
        if given.isnan().any():
            return
        last = last_operation(loss.input)
        name = loss.name
        if name in WANT_LOGITS and last in ("Softmax", "Sigmoid"):
            self._note("probabilities-into-logits", loss, loss=name, made=last.lower())
        elif name == "cross_entropy" and self._adds_up(given):
            self._note("probabilities-into-logits", loss, loss=name, made="softmax")
        if name in WANT_LOGITS and last == "Relu":
            self._note("relu-before-loss", loss, loss=name)
        if name in WANT_LOGARITHMS and not self._logarithms(given):
            high, low = given.max().item(), given.min().item()
            self._note("logits-into-probabilities", loss, loss=name, low=low, high=high)
        if name == "cross_entropy" and given.ndim > 1 and given.shape[1] == 1:
            self._note("one-class", loss, shape=given.shape)
        if target is None:
            return
        if name in (*PAIRED, *BINARY) and target.shape != given.shape:
            made = torch.broadcast_shapes(target.shape, given.shape)
            facts = {"input": given.shape, "target": target.shape, "made": made}
            self._note("broadcast", loss, loss=name, **facts)
            return
        self._targets(loss, given, target.detach(), last)

    def _adds_up(self, given: Tensor) -> bool:
        """Whether the classes' numbers are probabilities."""
        if given.ndim < 2 or given.shape[1] < 2 or (given < 0).any():
            return False
        sums = given.float().sum(1)
        return bool(torch.allclose(sums, torch.ones_like(sums), atol=1e-4))

    def _logarithms(self, given: Tensor) -> bool:
        """Whether numbers are logarithms of probabilities along one of the axes."""
        values = given.float()
        if values.max() > 1e-3:
            return False
        axes = {values.ndim - 1, 1 if values.ndim > 1 else 0}
        return any(values.logsumexp(axis).abs().median() < 0.1 for axis in axes)

    def _targets(self, loss: Loss, given: Tensor, target: Tensor, last: str) -> None:
        name = loss.name
        facts: dict[str, object] = {"loss": name}
        if target.numel() == 0:
            return
        low, high = target.min().item(), target.max().item()
        facts |= {"low": low, "high": high}
        if name in BINARY and (low < 0 or high > 1):
            self._note("targets-out-of-range", loss, **facts, least=0, most=1, made=name)
        if name in SIGNED and set(target.unique().tolist()) <= {0, 1} and low == 0:
            self._note("targets-out-of-range", loss, **facts, least=-1, most=1, made=name)
        if name in PAIRED and last in RANGES:
            least, most = RANGES[last]
            outside = ((target < least - 0.01) | (target > most + 0.01)).float().mean().item()
            if outside > 0.05 and last == "Relu":
                self._note("relu-before-loss", loss, loss=name)
            elif outside > 0.05:
                ends = {"least": least, "most": most}
                self._note("targets-out-of-range", loss, **facts, **ends, made=last.lower())
        if name in PAIRED and target.is_floating_point():
            size = target.float().square().mean().sqrt().item()
            if size > 100 and given.numel() > 1:
                self._note("unscaled-targets", loss, **facts, size=size)
        if name in ("cross_entropy", "nll_loss") and not target.is_floating_point():
            ignored = loss.arguments.get("ignore_index", -100)
            if (target == ignored).all():
                self._note("all-ignored", loss, **facts, ignored=ignored)
        if name == "cross_entropy" and target.is_floating_point():
            sums = target.float().sum(1 if target.ndim > 1 else 0)
            if not torch.allclose(sums, torch.ones_like(sums), atol=1e-2):
                facts |= {"sum": max(sums.flatten().tolist(), key=lambda total: abs(total - 1))}
                self._note("targets-not-probabilities", loss, **facts)
        if self.run.steps == 0 and self.run.backwards == 0:
            self._start(loss, given)

    def _start(self, loss: Loss, given: Tensor) -> None:
        """Compare the first loss with that of a guess."""
        arguments, value = loss.arguments, loss.value.detach()
        plain = arguments.get("reduction", "mean") == "mean" and arguments.get("weight") is None
        if not plain or value.numel() != 1 or not value.isfinite():
            return
        classes = given.shape[1] if loss.name == "cross_entropy" and given.ndim > 1 else 2
        if loss.name in WANT_LOGITS and arguments.get("pos_weight") is None:
            guess = math.log(max(classes, 2))
            if value.item() > 3 * guess + 5:
                facts = {"loss": loss.name, "value": value.item(), "guess": guess}
                self._note("initial-loss", loss, **facts, classes=classes)

    def findings(self) -> Iterator[Finding]:
        once = ("initial-loss", "all-ignored")
        for (code, place), times in self.times.items():
            if times >= 2 or code in once or self.run.steps <= 2:
                yield Finding(code, place, self.facts[code, place] | {"times": times})


class Labels(Observer):
    """Whether the batches are mixed."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.labels: dict[Place | None, list[tuple[float, float]]] = defaultdict(list)
        self.classes: dict[Place | None, int] = {}
        self.unshuffled = False

    def fetched(self, loader: DataLoader[Any], first: bool, place: Place | None) -> None:
        self.unshuffled |= isinstance(loader.sampler, SequentialSampler)

    def lost(self, loss: Loss) -> None:
        target = loss.target
        if not loss.trains or target is None or target.numel() < 4:
            return
        if loss.name == "cross_entropy" and not target.is_floating_point() and target.ndim == 1:
            self.classes[loss.place] = loss.input.shape[1] if loss.input.ndim > 1 else 1
        elif loss.name in BINARY and target.ndim <= 2 and target.shape[-1:] in ((1,), target.shape):
            self.classes[loss.place] = 0
        else:
            return
        rows = self.labels[loss.place]
        if len(rows) < 5000:
            low, high = torch.aminmax(target.detach())
            rows.append((low.item(), high.item()))

    def findings(self) -> Iterator[Finding]:
        for place, rows in self.labels.items():
            if len(rows) < 5:
                continue
            single = [low for low, high in rows if low == high]
            falls = sum(a > b for a, b in pairwise(single))
            in_order = len(set(single)) > 1 and falls <= 0.3 * len(single)
            one = len(set(single)) == 1 and self.classes[place] > 1 and self.unshuffled
            if len(single) >= 0.6 * len(rows) and (in_order or one):
                facts: dict[str, object] = {"single": len(single), "batches": len(rows)}
                yield Finding("labels-sorted", place, facts)


class BatchFirst(Observer):
    """Whether recurrent and attention modules take the batch for the batch."""

    KINDS = (
        nn.RNNBase,
        nn.MultiheadAttention,
        nn.TransformerEncoderLayer,
        nn.TransformerDecoderLayer,
    )

    def __init__(self, run: Run):
        super().__init__(run)
        self.pending: list[tuple[nn.Module, tuple[int, ...], int]] = []
        self.batch = 0  # the size of the last batch fetched from a DataLoader
        self.found: Counter[int] = Counter()
        self.modules: dict[int, tuple[nn.Module, tuple[int, ...]]] = {}
        self.place: Place | None = None

    def called(self, call: Call) -> None:
        module = call.module
        if not isinstance(module, self.KINDS) or not call.grad:
            return
        first = getattr(module, "batch_first", None)
        if first is None:
            first = module.self_attn.batch_first  # type: ignore[union-attr]
        given = call.inputs[0] if call.inputs else None
        if first or given is None or given.ndim != 3:
            return
        outer = call.root.inputs
        if outer and outer[0].ndim >= 2 and len(outer[0]) == len(given):
            self.pending.append((module, tuple(given.shape), len(outer[0])))
            self.place = self.place or call.root.place

    def lost(self, loss: Loss) -> None:
        target = loss.target
        if target is not None and loss.trains:
            for module, (first, second, _), _ in self.pending:
                shape = tuple(target.shape)
                if first != second and shape[:1] == (first,) and shape[1:2] != (second,):
                    self.found[id(module)] += 1
                    self.modules[id(module)] = (module, (first, second))
        self.pending = []

    def findings(self) -> Iterator[Finding]:
        for key, times in self.found.items():
            if times >= 2:
                module, (first, second) = self.modules[key]
                facts: dict[str, object] = {"name": self.run.kind(module)}
                facts |= {"batch": first, "steps": second}
                yield Finding("batch-first", self.place, facts)
                return
