"""Each functional form does on other devices what its module does there."""

import re

import pytest
import torch
from compare import Case
from proof import BY_NAME, QUIET, effects, on_device, unlike
from test_forms import proven

from nn_guide import atlas

pytestmark = QUIET

# On CUDA, sums of gradients are added up in an order that changes from run to run.
TOLERANCE = 1e-9


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
@pytest.mark.proves(lambda name: proven(name))
@pytest.mark.parametrize("device", ["cuda"])
@pytest.mark.parametrize("name", BY_NAME)
def test_a_form_does_what_the_module_does_there(name, device):
    with torch.device(device):
        for case in BY_NAME[name]:
            there = on_device(case, torch.device(device))
            assert unlike(there, tolerance=TOLERANCE) == []


@pytest.mark.parametrize("name", BY_NAME)
def test_a_form_stays_on_the_device_of_its_inputs(name):
    """On the meta device, which computes shapes alone, and refuses to mix with another."""

    def outputs(case: Case, form=None) -> list | str:
        try:
            found = effects(case, training=True, form=form)["output"]
            return [(tensor.device, tensor.shape) for tensor in found]
        except RuntimeError as error:
            return str(error)

    with torch.device("meta"), torch.no_grad():
        for case in BY_NAME[name]:
            there = on_device(case, torch.device("meta"))
            expected = outputs(there)
            assert outputs(there, atlas.as_function) == expected
            if isinstance(expected, str):  # what no tensor without numbers can do
                assert re.search("[Mm]eta tensors|register_meta", expected)
