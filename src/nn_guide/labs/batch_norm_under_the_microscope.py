"""Checks of the lab "Batch norm under the microscope"."""

import copy

import torch
from torch import nn

from nn_guide.labs import check


def close(a, b):
    """Equal up to rounding, as far as the checks are concerned."""
    return a.shape == b.shape and torch.allclose(a, b, rtol=1e-3, atol=1e-4)


def shown(tensor):
    """The first numbers of a tensor, for a message."""
    return [round(number, 2) for number in tensor.flatten()[:3].tolist()]


@check
def check_norm(norm_class):
    """Exercise 1: batch norm by hand."""
    x = 3 * torch.randn(8, 4) + 2
    mean, biased, unbiased = x.mean(0), x.var(0, correction=0), x.var(0)
    for options in ({}, {"momentum": 0.3}, {"eps": 1.0}):
        call = ", ".join(["4", *(f"{name}={value}" for name, value in options.items())])
        norm, wanted = norm_class(4, **options), nn.BatchNorm1d(4, affine=False, **options)
        output = norm(x)
        assert not close(output, (x - mean) / (unbiased + wanted.eps).sqrt()), (
            "in training mode, norm(x) divides by the root of x.var(0), not x.var(0, correction=0)"
        )
        assert close(output, wanted(x)), f"in training mode, Norm({call})(x) != nn.BatchNorm1d"

        m = wanted.momentum
        got, right = norm.running_mean, wanted.running_mean
        assert not close(got, torch.zeros(4)), "after norm(x) in training mode, running_mean is 0"
        assert not close(got, (1 - m) * mean), f"the batch weighs {1 - m} in running_mean, not {m}"
        assert close(got, right), (
            f"after Norm({call})(x), running_mean is {shown(got)}…, not {shown(right)}…"
        )
        got, right = norm.running_var, wanted.running_var
        assert not close(got, torch.ones(4)), "after norm(x) in training mode, running_var is 1"
        assert not close(got, (1 - m) + m * biased), (
            "running_var got x.var(0, correction=0): it stores x.var(0)"
        )
        assert close(got, right), (
            f"after Norm({call})(x), running_var is {shown(got)}…, not {shown(right)}…"
        )

        norm(2 * x), wanted(2 * x)
        before = {name: tensor.clone() for name, tensor in norm.state_dict().items()}
        norm.eval(), wanted.eval()
        assert close(norm(x), wanted(x)), "in eval mode, norm(x) doesn't use the running statistics"
        changed = [name for name, now in norm.state_dict().items() if not close(now, before[name])]
        assert not changed, f"a call in eval mode changed {changed}"

    norm, wanted = norm_class(4), nn.BatchNorm1d(4, affine=False)
    x, same = x.clone().requires_grad_(), x.clone().requires_grad_()
    (norm(x) ** 3).sum().backward()
    (wanted(same) ** 3).sum().backward()
    assert close(x.grad, same.grad), "x.grad isn't that of nn.BatchNorm1d: is mean or var detached?"
    held = [name for name in ("running_mean", "running_var") if getattr(norm, name).requires_grad]
    assert not held, f"{held} keeps the graph of every batch: update it under torch.no_grad()"
    names = sorted(dict(norm.named_buffers()))
    assert names == ["running_mean", "running_var"], f"named_buffers() has {names}"


def stale():
    """A small model whose running statistics have nothing to do with its data."""
    model = nn.Sequential(
        nn.Linear(3, 5),
        nn.BatchNorm1d(5, momentum=0.01),
        nn.ReLU(),
        nn.Linear(5, 4),
        nn.BatchNorm1d(4),
    )
    for norm in (model[1], model[4]):
        norm.running_mean.fill_(7)
        norm.running_var.fill_(9)
        norm.num_batches_tracked.fill_(50)
    return model


@check
def check_recalibrate(recalibrate):
    """Exercise 2: new running statistics."""
    x = 2 * torch.randn(64, 3) + 1
    for training in (False, True):
        model = stale().train(training)
        wanted = copy.deepcopy(model).train()
        for norm in (wanted[1], wanted[4]):
            norm.momentum = 1.0
        with torch.no_grad():
            wanted(x)
        weights = [parameter.detach().clone() for parameter in model.parameters()]
        recalibrate(model, x)
        for i, m in ((1, 0.01), (4, 0.1)):
            right, got = wanted[i].running_mean, model[i].running_mean
            name = f"model[{i}].running_mean"
            assert not close(got, torch.full_like(got, 7)), (
                f"{name} is what it was: was model in eval mode when it saw x?"
            )
            assert not close(got, (1 - m) * 7 + m * right), (
                f"in {name}, the old value still weighs {1 - m}"
            )
            assert not close(got, m * right), f"in {name}, the 0 of the reset still weighs {1 - m}"
            assert close(got, right), f"{name} is {shown(got)}…, not {shown(right)}…, as in x"
            right, got = wanted[i].running_var, model[i].running_var
            assert close(got, right), (
                f"model[{i}].running_var is {shown(got)}…, not {shown(right)}…, as in x"
            )
        assert all(map(torch.equal, weights, model.parameters())), "a parameter has changed"
        modes = {module.training for module in model.modules()}
        names = {True: "training", False: "eval"}
        assert modes == {training}, (
            f"model was in {names[training]} mode before, not all of it is afterwards"
        )
        momenta = [model[1].momentum, model[4].momentum]
        assert momenta == [0.01, 0.1], f"the layers' momentum was [0.01, 0.1], now it is {momenta}"


@check
def check_fold(fold):
    """Exercise 3: batch norm folded into the linear layer before it."""
    for features, bias, eps in ((4, True, 0.1), (4, False, 1e-5), (3, True, 1e-5)):
        linear = nn.Linear(features, 4, bias=bias)
        norm = nn.BatchNorm1d(4, eps=eps).eval()
        linear.eval()
        with torch.no_grad():
            for tensor in (norm.weight, norm.bias, norm.running_mean, norm.running_var):
                tensor.uniform_(0.5, 2)
        x = torch.randn(6, features)
        wanted = norm(linear(x))
        before = [t.clone() for t in (*linear.state_dict().values(), *norm.state_dict().values())]
        folded = fold(linear, norm)
        kind = type(folded).__name__
        assert isinstance(folded, nn.Linear), f"fold returns {kind}, not an nn.Linear"
        now = (*linear.state_dict().values(), *norm.state_dict().values())
        same = len(before) == len(now) and all(map(torch.equal, before, now))
        assert same, "fold changed linear or norm: write into a new layer"

        bias_before = linear.bias if bias else torch.zeros(4)
        scale = norm.weight / (norm.running_var + eps).sqrt()
        without_eps = norm.weight / norm.running_var.sqrt()
        right, got = linear.weight * scale.unsqueeze(1), folded.weight
        if features == 4:
            assert not close(got, linear.weight * scale), (
                "weight is scaled column by column, but a channel of the output is a row"
            )
        if eps == 0.1:
            assert not close(got, linear.weight * without_eps.unsqueeze(1)), (
                "norm.eps is 0.1, but it doesn't count in weight"
            )
        assert not close(got, linear.weight), "folded.weight is linear.weight, unscaled"
        assert close(got, right), f"row 0 of weight is {shown(got[0])}…, not {shown(right[0])}…"
        got, shift = folded.bias, norm.bias - norm.running_mean * scale
        assert got is not None, "folded.bias is None"
        if bias:
            assert not close(got, bias_before + shift), "in folded.bias, linear.bias isn't scaled"
            assert not close(got, shift), "in folded.bias, linear.bias is missing"
        right = bias_before * scale + shift
        assert close(got, right), (
            f"weight is right, but bias is {shown(got)}…, not {shown(right)}… (linear.bias: {bias})"
        )
        assert close(folded(x), wanted), "folded(x) != norm(linear(x))"
