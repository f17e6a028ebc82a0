"""Does the model learn? An empty list means that nothing was found."""

import math

import torch

from nn_guide.training.checks.trial import trial


def initial_loss(model, loss_function, inputs, targets, classes):
    """Whether an untrained model's loss is that of a uniform guess,
    log(classes)."""
    if classes < 2:
        raise ValueError(f"classes must be at least 2, not {classes}.")
    with (
        trial(inputs, targets, model) as (inputs, targets, model),
        torch.no_grad(),
    ):
        loss = loss_function(model(inputs), targets).item()
    if abs(loss - math.log(classes)) <= 0.5:
        return []
    guess = math.log(classes)
    return [
        f"The loss is {loss:.2f}, log({classes}) would be {guess:.2f}."
    ]


def overfit_one_batch(
    model, loss_function, inputs, targets, steps=200, lr=0.01
):
    """Whether a copy of the model can learn one batch by heart, without
    dropout."""
    with trial(inputs, targets, model, loss_function) as copies:
        inputs, targets, model, loss_function = copies
        for module in model.train().modules():
            if "Dropout" in type(module).__name__:
                module.eval()
            elif isinstance(getattr(module, "dropout", None), float):
                module.dropout = 0.0
        optimizer = torch.optim.Adam(model.parameters(), lr=lr)
        losses = [
            train_step(
                model, optimizer, loss_function, inputs.clone(), targets
            )
            for _ in range(steps)
        ]
    if losses[-1] <= 0.1 * losses[0]:
        return []
    return [
        f"The loss is {losses[0]:.2f} at first "
        f"and {losses[-1]:.2f} after {steps} steps."
    ]


def gradients(model, loss):
    """Which parameters a loss gives no gradient, zeros, or NaN and
    infinity."""
    if not isinstance(loss, torch.Tensor):
        kind = type(loss).__name__
        raise TypeError(
            f"loss must be a tensor with its graph, not {kind}."
        )
    if not loss.requires_grad:
        return ["The loss depends on no parameter."]
    named = {
        name: p
        for name, p in model.named_parameters()
        if p.requires_grad
    }
    found = [None] * len(named)
    if named:
        found = torch.autograd.grad(
            loss, named.values(), retain_graph=True, allow_unused=True
        )
    problems = []
    for name, gradient in zip(named, found, strict=True):
        if gradient is None:
            problems.append(f"{name} gets no gradient.")
        elif not gradient.to_dense().isfinite().all():
            problems.append(
                f"{name} gets a gradient with NaN or infinity."
            )
        elif not gradient.to_dense().any():
            problems.append(f"{name} gets a gradient of zeros.")
    return problems


def unregistered(model, loss):
    """Which tensors a loss would give a gradient, but the model doesn't
    know."""
    if not isinstance(loss, torch.Tensor):
        kind = type(loss).__name__
        raise TypeError(
            f"loss must be a tensor with its graph, not {kind}."
        )
    registered = {id(parameter) for parameter in model.parameters()}
    shapes, seen, todo = [], set(), [loss.grad_fn]
    while todo:
        node = todo.pop()
        if node is None or node in seen:
            continue
        seen.add(node)
        todo += [before for before, _ in node.next_functions]
        leaf = getattr(node, "variable", None)
        if leaf is not None and id(leaf) not in registered:
            shapes.append(tuple(leaf.shape))
    if not shapes:
        return []
    return [f"Not registered in the model: tensors {sorted(shapes)}."]


def not_in_optimizer(model, optimizer):
    """Which parameters the optimizer will never change."""
    if not isinstance(optimizer, torch.optim.Optimizer):
        kind = type(optimizer).__name__
        raise TypeError(
            f"optimizer must be a torch optimizer, not {kind}."
        )
    held = {
        id(p)
        for group in optimizer.param_groups
        for p in group["params"]
    }
    return [
        f"{name} isn't in the optimizer."
        for name, parameter in model.named_parameters()
        if parameter.requires_grad and id(parameter) not in held
    ]


def updates(
    model, optimizer, loss_function, inputs, targets, low=1e-6, high=0.3
):
    """Which parameters one step doesn't change, or by too small or
    large a part."""
    with trial(
        inputs, targets, model, optimizer, loss_function
    ) as copies:
        inputs, targets, model, optimizer, loss_function = copies
        before = {
            name: p.detach().clone()
            for name, p in model.named_parameters()
        }
        train_step(model, optimizer, loss_function, inputs, targets)
    problems = []
    for name, parameter in model.named_parameters():
        length = before[name].norm().item()
        change = (parameter.detach() - before[name]).norm().item()
        if change == 0:
            problems.append(f"{name} doesn't change.")
        elif parameter.ndim > 1 and length > 0:
            part = change / length
            if not low <= part <= high:
                problems.append(
                    f"{name} changes by {part:.2g} times its length."
                )
    return problems


def train_step(model, optimizer, loss_function, inputs, targets):
    """One step; gradients are written to the parameters of this model
    alone."""
    loss = loss_function(model(inputs), targets)
    optimizer.zero_grad()
    if loss.requires_grad:
        loss.backward(
            inputs=[p for p in model.parameters() if p.requires_grad]
        )
    optimizer.step()
    return loss.item()
