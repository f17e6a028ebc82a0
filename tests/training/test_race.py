"""The race is fair: nobody's run depends on who else runs."""

import math

import pytest
import torch

from nn_guide.training import race
from nn_guide.training.digits import digits

pytestmark = pytest.mark.proves("training/race", "training/threads")


def batch() -> tuple[torch.Tensor, torch.Tensor]:
    pictures, classes = digits()[0][:50]
    return pictures.double(), classes


def test_sgd_goes_against_the_gradient():
    points = race.on_surface(race.valley, (-6.0, 1.0), 2, ["SGD"], [0.01])["SGD", 0.01]
    expected = [(-6.0, 1.0), (-6 * 0.99, 0.5), (-6 * 0.99**2, 0.25)]
    assert torch.allclose(points, torch.tensor(expected).double())


@pytest.mark.parametrize("name", race.OPTIMIZERS)
def test_together_as_alone(name):
    start = race.STARTS[race.rosenbrock]
    together = race.on_surface(race.rosenbrock, start, 20, rates=[0.001, 0.003, 10])
    alone = race.on_surface(race.rosenbrock, start, 20, [name], [0.003])
    assert torch.equal(together[name, 0.003], alone[name, 0.003])


def test_every_optimizer_takes_part():
    of_torch = {n for n in torch.optim.__all__ if n[0].isupper() and n != "Optimizer"}
    racing = {name.split()[0] for name in race.OPTIMIZERS}
    assert of_torch == racing | {"AdamW", "SparseAdam"}  # equal to Adam; the page shows it


@pytest.mark.parametrize(
    ("losses", "lr"),
    [
        ({0.1: 2.0, 1: 1.0}, 1),
        ({0.1: 1.004, 1: 1.001}, 0.1),
        ({1: 1.0, 0.1: 1.0}, 0.1),
        ({0.1: math.nan, 1: 5.0, 10: math.inf}, 1),
        ({0.1: math.nan, 1: math.inf}, 0.1),
    ],
)
def test_the_best_rate(losses, lr):
    assert race.best(losses) == lr


def is_clear(losses: dict[float, float], share: float) -> bool:
    """Whether the same rate is best if one of the losses is lower or higher by a share of it."""
    factors = 1 - share, 1 + share
    changed = (losses | {lr: f * loss} for lr, loss in losses.items() for f in factors)
    return {race.best(other) for other in changed} == {race.best(losses)}


def test_a_tie_that_rounding_decides_is_caught():
    assert not is_clear({0.1: 0.3625, 1: 0.3555}, 0.01)
    assert is_clear({0.1: 0.3625, 1: 0.2555}, 0.01)


@pytest.mark.parametrize("surface", race.STARTS)
def test_the_best_rate_on_a_surface_is_clear(surface):
    ways = race.on_surface(surface, race.STARTS[surface], 50)
    for name in race.OPTIMIZERS:
        ends = {lr: surface(*ways[name, lr][-1]).item() for lr in race.RATES}
        assert is_clear(ends, 0.001), name


@pytest.mark.parametrize("name", race.OPTIMIZERS)
def test_the_best_rate_on_the_network_is_clear(name):
    pictures, classes = digits()[0][:200]
    data = pictures.double(), classes
    ends = {lr: race.on_network(name, lr, data, 20)[0][-1] for lr in race.RATES}
    assert is_clear(ends, 0.01)


def test_tuned_names_the_best_rate_and_its_loss():
    lr, loss = race.tuned(race.valley, (1.0, 0.0), 1, ["SGD"], [0.5, 1, 1.5])["SGD"]
    assert (lr, loss) == (1, 0)
    lr, loss = race.tuned(race.rosenbrock, (-1.2, 1.0), 50, ["SGD"], [10])["SGD"]
    assert (lr, loss) == (10, math.inf)


@pytest.mark.parametrize("name", race.OPTIMIZERS)
def test_the_whole_network_learns(name):
    losses, model = race.on_network(name, 0.01, batch(), steps=5)
    _, untrained = race.on_network(name, 0.01, batch(), steps=0)
    assert len(losses) == 6
    assert losses[-1] < losses[0]
    for trained, start in zip(model.parameters(), untrained.parameters(), strict=True):
        assert not torch.equal(trained, start)


def test_the_seed_alone_decides():
    first, again, other = (race.on_network("Adam", 0.1, batch(), 2, seed)[0] for seed in (0, 0, 1))
    assert first == again
    assert first != other


def test_the_number_of_threads_is_put_back():
    before = torch.get_num_threads()
    try:
        with race.one_thread():
            assert torch.get_num_threads() == 1
            raise KeyError
    except KeyError:
        assert torch.get_num_threads() == before
