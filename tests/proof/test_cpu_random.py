"""Random numbers are those of the CPU's generator on every device."""

import contextlib

import pytest
import torch
from torch import nn

from nn_proof.cpu_random import CpuRandom

DRAWS = {
    "uniform_": lambda: torch.empty(3).uniform_(),
    "normal_": lambda: torch.empty(3).normal_(),
    "rand": lambda: torch.rand(3),
    "randn": lambda: torch.randn(2, 3),
    "randint": lambda: torch.randint(9, (4,)),
    "randperm": lambda: torch.randperm(5),
    "out": lambda: torch.rand(3, out=torch.empty(3)),
    "bernoulli": lambda: torch.bernoulli(torch.full((9,), 0.5)),
    "multinomial": lambda: torch.multinomial(torch.ones(5), 3),
    "dropout": lambda: nn.functional.dropout(torch.ones(9)),
    "rrelu": lambda: nn.functional.rrelu(-torch.ones(5), training=True),
    "trunc_normal_": lambda: nn.init.trunc_normal_(torch.empty(5)),
    "a layer": lambda: nn.Linear(3, 2).weight.detach(),
}


@pytest.mark.parametrize("draw", DRAWS.values(), ids=DRAWS)
@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_random_numbers_are_those_of_the_cpu(draw, device):
    if device == "cuda" and not torch.cuda.is_available():
        pytest.skip("no CUDA device")
    torch.manual_seed(0)
    expected = draw()
    torch.manual_seed(0)
    with torch.device(device) if device == "cuda" else contextlib.nullcontext(), CpuRandom():
        drawn = draw()
    assert drawn.device.type == device
    assert torch.equal(drawn.cpu(), expected)


def test_a_generator_of_cuda_has_a_twin_on_the_cpu():
    class OnCuda:
        device, seed = torch.device("cuda"), 3

        def initial_seed(self):
            return self.seed

    generator, draws = OnCuda(), CpuRandom()
    twin = draws.twin(generator)
    assert (twin.device.type, twin.initial_seed()) == ("cpu", 3)
    assert draws.twin(generator) is twin
    generator.seed = 4
    assert draws.twin(generator).initial_seed() == 4


def test_the_meta_device_draws_nothing():
    with CpuRandom(), torch.device("meta"):
        assert nn.Linear(3, 2).weight.is_meta


def test_the_dropout_of_cuda_draws_the_numbers_of_the_cpu():
    torch.manual_seed(0)
    expected = nn.functional.dropout(torch.ones(99))
    torch.manual_seed(0)
    drawn, _ = torch.native_dropout(torch.ones(99), 0.5, True)
    assert torch.equal(drawn, expected)
