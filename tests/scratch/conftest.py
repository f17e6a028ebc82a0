"""What is rebuilt is compared in float64, where a difference is a mistake and no rounding."""

import pytest
import torch


@pytest.fixture(autouse=True)
def float64():
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)
