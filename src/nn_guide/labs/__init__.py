"""What the labs in `notebooks/` use: axes to draw on, and the checks of their exercises.

The checks of a lab are in the module of its name. A lab runs with the torch, matplotlib and
scikit-learn that it finds; nothing else is imported here.
"""

import functools

import matplotlib.pyplot as plt
import torch
from torch import Tensor

COLOURS = ["#1f8a92", "#c7681e", "#8a63c9", "#5b8c3a", "#c2477f", "#7a8288"]


def panels(columns: int = 1, rows: int = 1, height: float = 3.0):
    """Axes side by side, 600 pixels wide in all: one, or an array of them.

    `height` is that of the whole picture, in inches of 100 pixels.
    """
    style = {"axes.prop_cycle": plt.cycler(color=COLOURS), "axes.spines.right": False}
    with plt.rc_context(style | {"axes.spines.top": False}):
        _, axes = plt.subplots(rows, columns, figsize=(6, height), dpi=100, layout="constrained")
    return axes


def values(tensor: Tensor):
    """The numbers of a tensor as an array to draw, wherever it lives and whatever it is part of."""
    return tensor.detach().cpu().numpy()


def check(assertions):
    """Turn a function of assertions into the check of an exercise.

    The check prints `ok`, or what is wrong with the answer; it never raises, always starts from the
    same seed, and leaves the random numbers of the lab as they were.
    """

    @functools.wraps(assertions)
    def report(*answer) -> None:
        with torch.random.fork_rng():
            torch.manual_seed(0)
            try:
                assertions(*answer)
            except AssertionError as error:
                print(f"not yet: {error}")
            except Exception as error:
                print(f"not yet: {type(error).__name__}: {error}")
            else:
                print("ok")

    return report
