import contextlib

import matplotlib as mpl
import pytest
import torch
from attempts import Attempts

from nn_guide import notebooks


@pytest.fixture(scope="module", params=notebooks.names())
def attempts(request, tmp_path_factory):
    """All attempts at the exercises of one lab."""
    generator, device = torch.get_rng_state(), torch.get_default_device()
    with mpl.rc_context({"backend": "agg"}), contextlib.chdir(tmp_path_factory.mktemp("lab")):
        yield Attempts(request.param)
    mpl.pyplot.close("all")
    torch.set_default_device(None if device == torch.device("cpu") else device)
    torch.set_rng_state(generator)
