"""Graphs that live on after they were used."""

import weakref
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from nn_guide.doctor.finding import Finding, Place
from nn_guide.doctor.run import Backward, Call, Observer, Run


class Mark:
    """Lives as long as the node that it hangs on."""


class Graphs(Observer):
    """Whether graphs are kept from step to step."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.marks: list[tuple[int, weakref.ref[Mark]]] = []  # by the backward they were made for
        self.evaluated: list[tuple[int, weakref.ref[Mark]]] = []
        self.kept = self.kept_evaluated = self.evaluations = 0
        self.calls: dict[int, set[int]] = defaultdict(set)  # evaluations, by their model
        self.place: Place | None = None
        self.eval_place: Place | None = None

    def _mark(self, node: Any, marks: list[tuple[int, "weakref.ref[Mark]"]], number: int) -> None:
        if node is not None and len(marks) < 2000:
            mark = Mark()
            node.metadata.setdefault("nn_guide", []).append(mark)
            marks.append((number, weakref.ref(mark)))

    def called(self, call: Call) -> None:
        if call.grad and not call.training:
            for output in call.outputs:
                self._mark(output.grad_fn, self.evaluated, self.evaluations)
        parent = call.parent
        if call.grad and call.training and (parent is None or parent.parent is None):
            for output in call.outputs:
                self._mark(output.grad_fn, self.marks, self.run.backwards)
        if call.is_model and call.grad and not call.training:
            alive = set(_alive(self.evaluated)) & self.calls[id(call.module)]
            self.calls[id(call.module)].add(self.evaluations)
            self.evaluations += 1
            if len(alive) > self.kept_evaluated:
                self.kept_evaluated, self.eval_place = len(alive), call.place

    def before_backward(self, backward: Backward) -> None:
        self._mark(backward.loss.grad_fn, self.marks, self.run.backwards - 1)
        self.place = backward.place
        self._count()

    def _count(self) -> None:
        """How many graphs are still there, though the step after theirs is over, too."""
        old = {number for number in _alive(self.marks) if number < self.run.backwards - 2}
        self.kept = max(self.kept, len(old))

    def findings(self) -> Iterator[Finding]:
        self._count()
        if self.kept >= 5:
            facts: dict[str, object] = {"kept": self.kept, "steps": self.run.backwards}
            yield Finding("graph-kept", self.place, facts)
        elif self.kept_evaluated >= 5:
            facts = {"kept": self.kept_evaluated, "steps": self.run.steps}
            yield Finding("graph-kept", self.eval_place, facts)


def _alive(marks: list[tuple[int, "weakref.ref[Mark]"]]) -> list[int]:
    """The numbers of the marks whose nodes are still in memory; the others are dropped."""
    marks[:] = [(number, mark) for number, mark in marks if mark() is not None]
    return [number for number, _ in marks]
