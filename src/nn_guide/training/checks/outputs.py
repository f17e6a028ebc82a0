"""Is the output what the loss expects? An empty list means that nothing
was found."""

import torch

from nn_guide.training.checks.trial import trial

SAME_NUMBERS = (
    "View",
    "Reshape",
    "Squeeze",
    "Unsqueeze",
    "Select",
    "Transpose",
    "Permute",
)


def shapes(outputs, targets):
    """Whether targets have the shape of the outputs or, as class
    indices, that without C."""
    given, wanted = tuple(targets.shape), tuple(outputs.shape)
    if not targets.is_floating_point():
        wanted = wanted[:1] + wanted[2:]
    if given == wanted:
        return []
    shape = tuple(outputs.shape)
    return [f"Outputs {shape} need targets {wanted}, not {given}."]


def logits(outputs):
    """Whether outputs `(N, …)` can take any value and differ between
    the samples."""
    if outputs.grad_fn is None:
        raise ValueError(
            "outputs has no graph: run the model without no_grad."
        )
    problems = []
    sums = outputs.sum(1) if outputs.ndim > 1 else outputs
    ones = torch.ones_like(sums)
    if (outputs >= 0).all() and torch.allclose(sums, ones):
        problems.append(
            "The outputs sum to 1: there is a softmax before the loss."
        )
    node = outputs.grad_fn
    while node.name().startswith(SAME_NUMBERS):
        node = node.next_functions[0][0]
    if node.name().startswith(("Sigmoid", "Relu", "Tanh")):
        last = node.name().split("Backward")[0].lower()
        problems.append(f"The last operation is {last}.")
    if len(outputs) > 1 and torch.allclose(outputs, outputs[:1]):
        problems.append("Every sample has the same output.")
    return problems


def mixed_samples(model, inputs):
    """Whether a sample's output, in eval mode, depends on the rest of
    the batch."""
    with trial(inputs, model) as (inputs, model):
        outputs = run_in_eval(model, inputs)
        if len(inputs) < 2:
            raise ValueError("inputs must hold at least 2 samples.")
        if len(outputs) != len(inputs):
            return [
                f"{len(inputs)} samples have {len(outputs)} outputs."
            ]
        mixed = []
        for i in (0, len(inputs) - 1):
            alone = run_in_eval(model, inputs[i].expand_as(inputs))[i]
            if not torch.allclose(
                alone, outputs[i], rtol=1e-3, atol=1e-5, equal_nan=True
            ):
                mixed.append(i)
    if not mixed:
        return []
    return [f"The outputs of samples {mixed} depend on the others."]


def wrong_mode(model, training):
    """Which modules aren't in the mode in which the whole model should
    be."""
    mode = "eval" if training else "train"
    return [
        f"{name} ({type(module).__name__}) is in {mode} mode."
        for name, module in model.named_modules(prefix="model")
        if module.training != training
    ]


def random_in_eval(model, inputs):
    """Whether the model, in eval mode, gives two outputs for the same
    inputs."""
    with trial(inputs, model) as (inputs, model):
        first = run_in_eval(model, inputs, seed=0)
        second = run_in_eval(model, inputs, seed=1)
    if torch.allclose(
        first, second, rtol=1e-3, atol=1e-5, equal_nan=True
    ):
        return []
    return ["In eval mode, two runs on the same inputs differ."]


def run_in_eval(model, inputs, seed=0):
    """The outputs `(N, …)` of the model; what it draws depends on the
    seed alone."""
    torch.manual_seed(seed)
    with torch.no_grad():
        outputs = model.eval()(inputs.clone())
    if not isinstance(outputs, torch.Tensor):
        kind = type(outputs).__name__
        raise TypeError(f"The model returns a {kind}, not one tensor.")
    return outputs
