"""Checks of the lab "Batch norm under the microscope"."""

import copy

import torch
from torch import nn

from nn_guide.labs import Calls, check, is_tensor, say
from nn_guide.labs.digits import digits as digits


def close(a, b):
    """Equal up to rounding, as far as the checks are concerned."""
    return a.shape == b.shape and torch.allclose(
        a, b, rtol=1e-3, atol=1e-4
    )


def shown(tensor):
    """The first numbers of a tensor, for a message."""
    first = tensor.flatten()[:3].tolist()
    return f"{[round(number, 2) for number in first]}…"


@check
def check_norm(norm_class):
    """Exercise 1: batch norm by hand."""
    x = 3 * torch.randn(8, 4) + 2
    mean, biased, unbiased = x.mean(0), x.var(0, correction=0), x.var(0)
    for options in ({}, {"momentum": 0.3}, {"eps": 1.0}):
        arguments = ", ".join(
            [
                "4",
                *(f"{name}={value}" for name, value in options.items()),
            ]
        )
        call = f"Norm({arguments})"
        norm, wanted = (
            norm_class(4, **options),
            nn.BatchNorm1d(4, affine=False, **options),
        )
        lacking = sorted(
            {"running_mean", "running_var"} - set(norm.state_dict())
        )
        assert not lacking, say(
            f"state_dict() lacks {lacking}: register them as buffers",
            f"state_dict() 里没有 {lacking}，请把它们注册成缓冲区",
        )
        learned = [
            name
            for name, p in norm.named_parameters()
            if p.requires_grad
        ]
        assert not learned, say(
            f"{learned} can be learned: with affine=False nothing is",
            f"{learned} 是可学习的参数；"
            "affine=False 时没有可学习的参数",
        )
        given, expected = x.clone(), wanted(x)
        output = call_by_hand(norm, given)
        is_tensor(output, f"{call}(x)", x.shape)
        assert torch.equal(given, x), say(
            "norm(x) changes x itself", "norm(x) 修改了 x 本身"
        )
        assert not close(
            output, (x - mean) / (unbiased + wanted.eps).sqrt()
        ), say(
            "in training mode, norm(x) divides by the root of "
            "x.var(0), not x.var(0, correction=0)",
            "训练模式下，norm(x) 除以的是 x.var(0) 的平方根，"
            "应当用 x.var(0, correction=0)",
        )
        assert close(output, expected), say(
            f"in training mode, {call}(x) is not what nn.BatchNorm1d "
            f"computes: {shown(output)}, not {shown(expected)}",
            f"训练模式下，{call}(x) 与 nn.BatchNorm1d 的结果不同："
            f"得到 {shown(output)}，应为 {shown(expected)}",
        )

        m = wanted.momentum
        got, right = norm.running_mean.flatten(), wanted.running_mean
        assert not close(got, torch.zeros(4)), say(
            "after norm(x) in training mode, running_mean is still 0",
            "训练模式下调用 norm(x) 之后，running_mean 仍是 0",
        )
        assert not close(got, (1 - m) * mean), say(
            f"the batch weighs {1 - m} in running_mean, not {m}",
            f"running_mean 里，当前批次的权重是 {1 - m}，应为 {m}",
        )
        assert close(got, right), say(
            f"after {call}(x), running_mean is {shown(got)}, not "
            f"{shown(right)}",
            f"调用 {call}(x) 之后，running_mean 是 {shown(got)}，"
            f"应为 {shown(right)}",
        )
        got, right = norm.running_var.flatten(), wanted.running_var
        assert not close(got, torch.ones(4)), say(
            "after norm(x) in training mode, running_var is still 1",
            "训练模式下调用 norm(x) 之后，running_var 仍是 1",
        )
        assert not close(got, (1 - m) + m * biased), say(
            "running_var got x.var(0, correction=0): it stores "
            "x.var(0)",
            "running_var 里存的是 x.var(0, correction=0)，"
            "应当存 x.var(0)",
        )
        assert close(got, right), say(
            f"after {call}(x), running_var is {shown(got)}, not "
            f"{shown(right)}",
            f"调用 {call}(x) 之后，running_var 是 {shown(got)}，"
            f"应为 {shown(right)}",
        )

        norm(2 * x), wanted(2 * x)
        before = {
            name: tensor.clone()
            for name, tensor in norm.state_dict().items()
        }
        norm.eval(), wanted.eval()
        output, expected = call_by_hand(norm, x), wanted(x)
        is_tensor(output, f"{call}.eval()(x)", x.shape)
        changed = [
            name
            for name, now in norm.state_dict().items()
            if not close(now, before[name])
        ]
        assert not changed, say(
            f"a call in eval mode changed {changed}",
            f"评估模式下的调用修改了 {changed}",
        )
        assert close(output, expected), say(
            f"in eval mode, {call}(x) isn't computed from the running "
            f"statistics as in nn.BatchNorm1d: {shown(output)}, not "
            f"{shown(expected)}",
            f"评估模式下，{call}(x) 没有像 nn.BatchNorm1d 那样用滑动统"
            f"计量计算：得到 {shown(output)}，应为 {shown(expected)}",
        )

    for mode in (True, False):
        norm, wanted = (
            norm_class(4).train(mode),
            nn.BatchNorm1d(4, affine=False).train(mode),
        )
        mine, same = (
            x.clone().requires_grad_(),
            x.clone().requires_grad_(),
        )
        output = norm(mine)
        assert output.requires_grad, say(
            "norm(x) passes no gradient on to x: only the running "
            "statistics need no_grad or detach",
            "norm(x) 不能把梯度传给 x："
            "只有滑动统计量才需要 no_grad 或 detach",
        )
        (output**3).sum().backward()
        (wanted(same) ** 3).sum().backward()
        assert close(mine.grad, same.grad), say(
            "x.grad isn't that of nn.BatchNorm1d: is mean or var "
            "detached?",
            "x.grad 与 nn.BatchNorm1d 的不同："
            "均值或方差是不是被 detach 了？",
        )
        held = [
            n
            for n in ("running_mean", "running_var")
            if getattr(norm, n).requires_grad
        ]
        assert not held, say(
            f"{held} keeps the graph of every batch: update it under "
            "torch.no_grad()",
            f"{held} 会保留每个批次的计算图，"
            "请在 torch.no_grad() 下更新",
        )


def call_by_hand(norm, x):
    """The output, after asserting that no batch norm of torch computed
    it."""
    with Calls() as calls:
        output = norm(x)
    used = sorted(
        n
        for n in calls.names
        if "batch_norm" in n or "instance_norm" in n
    )
    assert not used, say(
        f"norm(x) calls {used[-1]}: compute it by hand",
        f"norm(x) 调用了 {used[-1]}，请自己动手计算",
    )
    return output


def stale():
    """A small model whose running statistics have nothing to do with
    its data."""
    model = nn.Sequential(
        nn.Sequential(
            nn.Linear(3, 5), nn.BatchNorm1d(5, momentum=0.01), nn.ReLU()
        ),
        nn.Linear(5, 4),
        nn.BatchNorm1d(4),
    )
    for norm in norms_of(model).values():
        nn.init.uniform_(norm.weight, 0.5, 2)
        nn.init.uniform_(norm.bias)
        norm.running_mean.fill_(7)
        norm.running_var.fill_(9)
        norm.num_batches_tracked.fill_(50)
    return model


def norms_of(model):
    """The batch-norm layers of a model by their names, as in
    `model.0.1`."""
    modules = model.named_modules(prefix="model")
    return {
        name: module
        for name, module in modules
        if isinstance(module, nn.BatchNorm1d)
    }


@check
def check_recalibrate(recalibrate):
    """Exercise 2: new running statistics."""
    x = 2 * torch.randn(64, 3) + 1
    for training in (False, True):
        model = stale().train(training)
        wanted = copy.deepcopy(model).train()
        for norm in norms_of(wanted).values():
            norm.momentum = 1.0
        with torch.no_grad():
            wanted(x)
        weights = [
            parameter.detach().clone()
            for parameter in model.parameters()
        ]
        recalibrate(model, x)
        momenta = [0.01, 0.1]
        for (name, norm), right_norm, m in zip(
            norms_of(model).items(),
            norms_of(wanted).values(),
            momenta,
            strict=True,
        ):
            right, got = right_norm.running_mean, norm.running_mean
            assert not close(got, torch.full_like(got, 7)), say(
                f"the running_mean of {name} is what it was: the "
                "layer didn't see x in training mode",
                f"{name} 的 running_mean 没有变："
                "这一层没有在训练模式下看到 x",
            )
            assert not close(got, (1 - m) * 7 + m * right), say(
                f"in the running_mean of {name}, the old value still "
                f"weighs {1 - m}",
                f"{name} 的 running_mean 里，旧值仍占 {1 - m}",
            )
            assert not close(got, m * right), say(
                f"in the running_mean of {name}, the 0 of the reset "
                f"still weighs {1 - m}",
                f"{name} 的 running_mean 里，重置得到的 0 仍占 {1 - m}",
            )
            assert close(got, right), say(
                f"the running_mean of {name} is {shown(got)}, not "
                f"{shown(right)}, as in x",
                f"{name} 的 running_mean 是 {shown(got)}，"
                f"而 x 的是 {shown(right)}",
            )
            right, got = right_norm.running_var, norm.running_var
            assert not close(got, right * 63 / 64), say(
                f"the running_var of {name} is divided by n, not by n "
                "- 1",
                f"{name} 的 running_var 除以的是 n，应为 n - 1",
            )
            assert close(got, right), say(
                f"the running_var of {name} is {shown(got)}, not "
                f"{shown(right)}, as in x",
                f"{name} 的 running_var 是 {shown(got)}，"
                f"而 x 的是 {shown(right)}",
            )
        assert all(map(torch.equal, weights, model.parameters())), say(
            "a parameter has changed", "有参数被修改了"
        )
        modes = {module.training for module in model.modules()}
        before = {
            True: say("training", "训练"),
            False: say("eval", "评估"),
        }[training]
        assert modes == {training}, say(
            f"model was in {before} mode before, not all of it is "
            "afterwards",
            f"model 原来处于{before}模式，调用之后却不全是了",
        )
        after = [norm.momentum for norm in norms_of(model).values()]
        assert after == momenta, say(
            f"the layers' momentum was {momenta}, now it is {after}",
            f"各层的动量原来是 {momenta}，现在成了 {after}",
        )
        with torch.no_grad():
            model.eval()(2 * x)
        assert all(
            close(norm.running_mean, right_norm.running_mean)
            for norm, right_norm in zip(
                norms_of(model).values(),
                norms_of(wanted).values(),
                strict=True,
            )
        ), say(
            "after recalibrate, a call in eval mode changes the "
            "running statistics: is there a hook left?",
            "recalibrate 之后，评估模式下的调用还会改动滑动统计量："
            "是不是留下了钩子？",
        )


@check
def check_fold(fold):
    """Exercise 3: batch norm folded into the linear layer before it."""
    for features, bias, eps in (
        (4, True, 0.1),
        (4, False, 1e-5),
        (3, True, 1e-5),
    ):
        linear = nn.Linear(features, 4, bias=bias).eval()
        norm = nn.BatchNorm1d(4, eps=eps).eval()
        with torch.no_grad():
            for tensor in (
                norm.weight,
                norm.bias,
                norm.running_mean,
                norm.running_var,
            ):
                tensor.uniform_(0.5, 2)
        x = torch.randn(6, features)
        wanted = norm(linear(x))
        before = [
            t.clone()
            for t in (
                *linear.state_dict().values(),
                *norm.state_dict().values(),
            )
        ]
        folded = fold(linear, norm)
        kind, missing = type(folded).__name__, folded is None
        assert isinstance(folded, nn.Linear), say(
            f"fold returns {kind}, not an nn.Linear"
            + (": is there a `return`?" * missing),
            f"fold 返回的是 {kind}，不是 nn.Linear"
            + ("：是不是漏了 `return`？" * missing),
        )
        now = (
            *linear.state_dict().values(),
            *norm.state_dict().values(),
        )
        same = len(before) == len(now) and all(
            map(torch.equal, before, now)
        )
        assert same, say(
            "fold changed linear or norm: write into a new layer",
            "fold 修改了 linear 或 norm，请写到一个新的层里",
        )

        bias_before = linear.bias if bias else torch.zeros(4)
        scale = norm.weight / (norm.running_var + eps).sqrt()
        without_eps = norm.weight / norm.running_var.sqrt()
        right, got = linear.weight * scale.unsqueeze(1), folded.weight
        is_tensor(got, "folded.weight", right.shape)
        if features == 4:
            assert not close(got, linear.weight * scale), say(
                "weight is scaled column by column, but a channel of "
                "the output is a row",
                "weight 是按列缩放的，而输出的一个通道对应一行",
            )
        if eps == 0.1:
            assert not close(
                got, linear.weight * without_eps.unsqueeze(1)
            ), say(
                "norm.eps is 0.1, but it doesn't count in weight",
                "norm.eps 是 0.1，计算 weight 时却没有用到",
            )
        assert not close(got, linear.weight), say(
            "folded.weight is linear.weight, unscaled",
            "folded.weight 就是 linear.weight，没有缩放",
        )
        assert close(got, right), say(
            f"row 0 of weight is {shown(got[0])}, not "
            f"{shown(right[0])}",
            f"weight[0] 是 {shown(got[0])}，应为 {shown(right[0])}",
        )
        got, shift = folded.bias, norm.bias - norm.running_mean * scale
        assert got is not None, say(
            "folded.bias is None", "folded.bias 是 None"
        )
        if bias:
            assert not close(got, bias_before + shift), say(
                "in folded.bias, linear.bias isn't scaled",
                "folded.bias 里，linear.bias 没有缩放",
            )
            assert not close(got, shift), say(
                "in folded.bias, linear.bias is missing",
                "folded.bias 里漏掉了 linear.bias",
            )
        right = bias_before * scale + shift
        assert close(got, right), say(
            f"weight is right, but bias is {shown(got)}, not "
            f"{shown(right)} (linear.bias: {bias})",
            f"weight 是对的，但 bias 是 {shown(got)}，"
            f"应为 {shown(right)}（linear {'有' if bias else '没有'}偏"
            "置）",
        )
        assert close(folded(x), wanted), say(
            "folded(x) != norm(linear(x))",
            "folded(x) 不等于 norm(linear(x))",
        )
