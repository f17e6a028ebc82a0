"""What is wrong with a training run: `nn-guide doctor`.

    from nn_guide import doctor

    with doctor.watch(model, optimizer) as visit:
        for batch in loader:
            ...  # the loop as it is
    print(visit.report())

Needs torch 2.6 or newer. Nothing of the run changes: model, optimizer, data, random numbers.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from torch import nn
from torch.optim import Optimizer

from nn_guide.doctor.data import Batches, Features, Samples
from nn_guide.doctor.finding import Finding, Place
from nn_guide.doctor.losses import BatchFirst, Labels, Losses
from nn_guide.doctor.memory import Graphs
from nn_guide.doctor.mixed_precision import MixedPrecision
from nn_guide.doctor.modes import BatchNorms, Modes
from nn_guide.doctor.numbers import Depth, Finite, Units
from nn_guide.doctor.order import Anew, Order
from nn_guide.doctor.parameters import Parameters
from nn_guide.doctor.report import report
from nn_guide.doctor.run import Run
from nn_guide.doctor.steps import Steps

__all__ = ["Finding", "Place", "Visit", "watch"]

OBSERVERS = (
    Order,
    Anew,
    Parameters,
    Steps,
    Finite,
    Depth,
    Units,
    Modes,
    BatchNorms,
    Losses,
    Labels,
    BatchFirst,
    Batches,
    Samples,
    Features,
    Graphs,
    MixedPrecision,
)


class Visit:
    """What was seen of a training run."""

    def __init__(self, run: Run):
        self._run = run

    @property
    def steps(self) -> int:
        """How many steps were watched; of several optimizers, of the one that made most."""
        return self._run.steps

    @property
    def findings(self) -> list[Finding]:
        """What is wrong, the likeliest cause first; empty if nothing was found."""
        found: dict[str, Finding] = {}
        for observer in self._run.observers:
            try:
                for finding in observer.findings():
                    found.setdefault(finding.code, finding)
            except Exception as error:  # a program that the doctor doesn't understand
                self._run.give_up(observer, error)
        return sorted(found.values(), key=lambda finding: finding.rank)

    def note(self, name: str) -> None:
        """Say in the report what wasn't seen: one of the names in report.py."""
        self._run.unjudged.setdefault(name, [])

    def __str__(self) -> str:
        return self.report()

    def report(self, language: str = "en") -> str:
        """The findings as text, in `en` or `zh`."""
        return report(self, self._run, language)


@contextmanager
def watch(*things: object, on_step: Callable[[int], None] = lambda steps: None) -> Iterator[Visit]:
    """Watch the training that happens in here.

    Arguments:
        things: models, optimizers, schedules. Those that are used are seen anyhow; one that is
            named here is missed if it isn't used.
        on_step: called after each step with the number of steps so far

    Raises:
        TypeError: something else was passed.
    """
    run = Run(OBSERVERS, on_step)
    for thing in things:
        if not isinstance(thing, nn.Module | Optimizer) and not hasattr(thing, "step"):
            raise TypeError(
                f"watch takes models, optimizers and schedules, not {type(thing).__name__}."
            )
        run.add(thing)
    with run.watched():
        yield Visit(run)
