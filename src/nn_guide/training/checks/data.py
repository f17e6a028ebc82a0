"""Is the data fit for training? An empty list means that nothing was
found."""

import torch


def features(inputs):
    """Whether inputs `(N, C, …)` are finite and each of the C features
    well scaled."""
    if inputs.ndim < 2:
        raise ValueError(
            f"inputs must be (N, C, …), not {tuple(inputs.shape)}."
        )
    if not inputs.is_floating_point():
        return [f"The inputs are {inputs.dtype}, not floating-point."]
    if bad := (~inputs.isfinite()).sum().item():
        return [
            f"{bad} of {inputs.numel()} numbers are NaN or infinite."
        ]
    problems = []
    for i, values in enumerate(inputs.unbind(1)):
        mean, std = values.mean().item(), values.std().item()
        if values.min() == values.max():
            problems.append(f"Feature {i} is constant.")
        elif abs(mean) > 3 or not 0.01 < std < 10:
            problems.append(
                f"Feature {i} has mean {mean:.4g} "
                f"and standard deviation {std:.4g}."
            )
    return problems


def class_indices(targets, classes, ignore_index=-100):
    """Whether targets are indices from 0 to classes - 1, and of more
    than one class."""
    if targets.dtype != torch.int64:
        return [f"The targets are {targets.dtype}, not torch.int64."]
    found = set(targets.unique().tolist()) - {ignore_index}
    problems = []
    if outside := sorted(found - set(range(classes))):
        problems.append(
            f"Targets {outside} are outside of 0 to {classes - 1}."
        )
    if len(found) == 1:
        problems.append(f"All targets are {found.pop()}.")
    return problems


def shared_samples(training, validation):
    """Whether inputs `(N, …)` for validation are among those for
    training."""
    if training.shape[1:] != validation.shape[1:]:
        raise ValueError(
            f"A sample is {tuple(training.shape[1:])} in one set "
            f"and {tuple(validation.shape[1:])} in the other."
        )
    known = {tuple(sample) for sample in training.flatten(1).tolist()}
    shared = sum(
        tuple(sample) in known
        for sample in validation.flatten(1).tolist()
    )
    if not shared:
        return []
    return [
        f"{shared} of {len(validation)} validation samples "
        "are in the training set."
    ]
