"""What comes in: the same batch, samples of the training set, features out of scale."""

from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor, nn

from nn_guide.doctor.finding import Finding, Place
from nn_guide.doctor.run import Call, Observer, Run

MOST_ROWS = 200_000  # of the training set that are kept in mind, 8 bytes each
COLUMNS = 256  # of a sample that are compared
NORMALIZES = (
    nn.modules.batchnorm._BatchNorm,
    nn.modules.instancenorm._InstanceNorm,
    nn.LayerNorm,
    nn.GroupNorm,
)


class Batches(Observer):
    """Whether each step gets another batch."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.previous: dict[int, tuple[Tensor, int]] = {}
        self.repeated = self.calls = 0
        self.place: Place | None = None
        self.fetch_place: Place | None = None
        self.batches = 0  # of the DataLoader in use
        self.restarts = self.fetches = 0
        self.step = -1

    def fetched(self, loader: Any, first: bool, place: Place | None) -> None:
        self.fetches += 1
        self.restarts += first
        self.fetch_place = place
        try:
            self.batches = len(loader)
        except TypeError:
            self.batches = 0

    def ran(self, call: Call) -> None:
        if not call.grad or not call.training or not call.inputs:
            return
        if self.step == self.run.steps or self.calls > 500:
            return  # one call a step is enough
        given = call.inputs[0]
        previous = self.previous.get(id(call.module))
        if previous is not None:
            before, version = previous
            self.step = self.run.steps
            self.calls += 1
            self.place = self.place or call.place
            same = before.data_ptr() == given.data_ptr() and self._whole(given)
            if before is given or same:
                pass  # trained on all of the data at once
            elif before.shape == given.shape and before._version == version:
                equal = torch.equal(before, given)
                more = self.batches > 1 or not self._whole(given)
                self.repeated += equal and more and given.numel() > 1
                self.run.inputs_differ |= not equal
            else:
                self.run.inputs_differ = True
        self.previous[id(call.module)] = (given, given._version)

    def _whole(self, given: Tensor) -> bool:
        """Whether a batch isn't a part of a larger tensor."""
        return given.untyped_storage().nbytes() <= given.numel() * given.element_size()

    def findings(self) -> Iterator[Finding]:
        if self.calls >= 4 and self.repeated >= 0.8 * self.calls:
            facts: dict[str, object] = {"times": self.repeated + 1, "batches": self.batches or "?"}
            yield Finding("same-batch", self.fetch_place or self.place, facts)


class Samples(Observer):
    """Whether samples of the validation were trained on."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.trained: set[int] = set()
        self.evaluated: set[int] = set()
        self.odd = torch.zeros(0)  # factors of a sample's numbers
        self.mixed = self.shared = self.rows = self.new = 0
        self.eval_place: Place | None = None
        self.place: Place | None = None

    def ran(self, call: Call) -> None:
        if not call.inputs:
            return
        given = call.inputs[0].detach()
        if not given.is_floating_point() or given.ndim < 2 or len(given) < 2:
            return
        if given.flatten(1).shape[1] < 3:
            return
        if call.grad and call.training:
            if len(self.trained) < MOST_ROWS:
                self.trained.update(self._marks(given))
        elif not call.grad and self.run.steps and self.trained:
            marks = self._marks(given)
            if len(set(marks)) < 0.5 * len(marks):
                return  # states of a game, words: few values, not samples
            known = sum(mark in self.trained for mark in marks)
            self.rows += len(marks)
            self.evaluated.update(marks)
            self.new += len(marks) - known
            self.eval_place = self.eval_place or call.place
            if 0 < known < len(marks):
                self.mixed += 1
                self.shared += known
                self.place = self.place or call.place

    def _marks(self, given: Tensor) -> list[int]:
        """A number for each sample, by which equal ones are known."""
        rows = given.flatten(1)
        stride = max(1, rows.shape[1] // COLUMNS)
        bits = rows[:, ::stride].contiguous().float().view(torch.int32).long()
        if self.odd.shape != bits.shape[1:] or self.odd.device != bits.device:
            self.odd = 2_654_435_761 * torch.arange(1, 2 * bits.shape[1], 2, device=bits.device)
        marks: list[int] = (bits * self.odd).sum(1).tolist()
        return marks

    def findings(self) -> Iterator[Finding]:
        if self.mixed and self.shared >= 0.02 * self.rows:
            facts: dict[str, object] = {"shared": self.shared, "rows": self.rows}
            yield Finding("shared-samples", self.place, facts)
        elif not self.new and 16 <= len(self.evaluated) <= 0.6 * len(self.trained):
            facts = {"shared": self.rows, "rows": self.rows}
            yield Finding("shared-samples", self.eval_place, facts)


class Features(Observer):
    """Whether inputs are of a size that networks like."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.found: dict[str, object] = {}
        self.place: Place | None = None
        self.normalized: set[int] = set()

    def called(self, call: Call) -> None:
        if self.run.steps > 1 or self.found:
            return
        root = call.root
        if not root.grad:
            return
        if call.parent is not None:
            first = [tuple(given.shape) for given in (*call.inputs[:1], *root.inputs[:1])]
            if isinstance(call.module, NORMALIZES) and len(first) == 2 and first[0] == first[1]:
                self.normalized.add(id(root.module))
            return
        if not call.is_model or id(call.module) in self.normalized or not call.inputs:
            return
        given = call.inputs[0].detach()
        if not given.is_floating_point() or given.ndim < 2 or len(given) < 2:
            return
        axis = given.ndim - 1 if given.ndim == 3 else 1
        columns = given.movedim(axis, 0).flatten(1).float()
        mean, std = columns.mean(1).abs(), columns.std(1)
        size = torch.maximum(mean, std)
        worst = int(size.argmax())
        if size[worst] > 20:
            self.place = call.place
            self.found = {
                "feature": worst,
                "mean": columns.mean(1)[worst].item(),
                "std": std[worst].item(),
                "least": size.min().item(),
            }

    def findings(self) -> Iterator[Finding]:
        if self.found:
            yield Finding("unscaled-features", self.place, self.found)
