import pytest
import torch

from nn_guide.training.threads import one_thread


@pytest.fixture(autouse=True)
def float64():
    """Double precision, where a difference is a mistake and no rounding; one thread is quicker."""
    with one_thread():
        torch.set_default_dtype(torch.float64)
        yield
        torch.set_default_dtype(torch.float32)
