"""Forms are compared in float64, where a difference is a mistake and no rounding."""

import pytest
import torch


@pytest.fixture(autouse=True)
def float64():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # quicker for tensors this small
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)
    torch.set_num_threads(threads)
