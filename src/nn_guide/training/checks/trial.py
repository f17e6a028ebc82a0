"""How the checks try something out and leave no trace."""

from contextlib import contextmanager
from copy import deepcopy

import torch


@contextmanager
def trial(inputs, *others):
    """Lends copies of all arguments; at the end the random state is
    what it was.

    Raises:
        TypeError, ValueError: inputs is no tensor `(N, …)` with at
        least one sample.
    """
    if not isinstance(inputs, torch.Tensor):
        raise TypeError(
            f"inputs must be one tensor, not {type(inputs).__name__}."
        )
    if inputs.ndim == 0 or len(inputs) == 0:
        shape = tuple(inputs.shape)
        raise ValueError(
            f"inputs must be (N, …) with N > 0, not {shape}."
        )
    with torch.random.fork_rng(range(torch.cuda.device_count())):
        yield deepcopy((inputs.detach(), *others))
