"""Checks to run on a model of one's own: each returns what is wrong, in
sentences."""

from nn_guide.training.checks.data import (
    class_indices,
    features,
    shared_samples,
)
from nn_guide.training.checks.learning import (
    gradients,
    initial_loss,
    not_in_optimizer,
    overfit_one_batch,
    unregistered,
    updates,
)
from nn_guide.training.checks.outputs import (
    logits,
    mixed_samples,
    random_in_eval,
    shapes,
    wrong_mode,
)

__all__ = [
    "class_indices",
    "features",
    "gradients",
    "initial_loss",
    "logits",
    "mixed_samples",
    "not_in_optimizer",
    "overfit_one_batch",
    "random_in_eval",
    "shapes",
    "shared_samples",
    "unregistered",
    "updates",
    "wrong_mode",
]
