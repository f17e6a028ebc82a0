"""Checks of the lab "Module or functional?"."""

import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.labs import check, is_tensor, say


def close(one: torch.Tensor, other: torch.Tensor) -> bool:
    """Whether two tensors hold the same numbers up to rounding, TF32 on
    a GPU included."""
    return torch.allclose(
        one.float(), other.float(), rtol=1e-3, atol=1e-3
    )


def gradients(
    output: torch.Tensor, tensors: dict[str, torch.Tensor]
) -> dict[str, torch.Tensor | None]:
    """The gradients of the sum of squares of `output`, None where none
    arrives."""
    asked = [
        tensor for tensor in tensors.values() if tensor.requires_grad
    ]
    found = iter(
        torch.autograd.grad(
            output.square().sum(), asked, allow_unused=True
        )
    )
    return {
        name: next(found) if t.requires_grad else None
        for name, t in tensors.items()
    }


def same_gradients(
    output: torch.Tensor,
    formula: torch.Tensor,
    tensors: dict[str, torch.Tensor],
) -> None:
    """Assert that each of the tensors gets the gradient that it has in
    the formula."""
    assert output.requires_grad, say(
        "the output doesn't require a gradient: the graph is cut",
        "输出不需要梯度：计算图断了",
    )
    got = gradients(output, tensors)
    lost = [name for name, gradient in got.items() if gradient is None]
    assert not lost, say(
        f"no gradient reaches {lost}", f"梯度传不到 {lost}"
    )
    for name, wanted in gradients(formula, tensors).items():
        assert close(got[name], wanted), say(
            f"the gradient of {name} isn't that of the formula: part "
            "of the graph is cut off",
            f"{name} 的梯度与公式的不一致：计算图有一部分断了",
        )


@check
def check_regressor(regressor_class):
    """Exercise 1: dropout in training, none after `eval()`."""
    for p in (0.3, 0.6):
        model = regressor_class(p)
        for name in ("first", "second", "last"):
            assert isinstance(getattr(model, name, None), nn.Linear), (
                say(
                    f"model.{name} isn't an nn.Linear any more",
                    f"model.{name} 不再是 nn.Linear",
                )
            )
        device = model.first.weight.device
        x = torch.linspace(-3, 3, 500, device=device).unsqueeze(1)
        for _ in range(2):
            same_without_dropout(model.eval(), x)
            drops_twice(
                regressor_class(p).to(device).train(),
                p,
                torch.ones(8000, 1).to(device),
            )
            is_tensor(model.train()(x), "model(x)", (500, 1))


def same_without_dropout(model: nn.Module, x: torch.Tensor) -> None:
    """Assert that nothing is dropped."""
    output = model(x)
    is_tensor(output, "model(x)", (len(x), 1))
    assert torch.equal(output, model(x)), say(
        "after eval(), two calls give different outputs",
        "eval() 之后，调用两次，输出不同",
    )
    formula = model.last(
        torch.tanh(model.second(torch.tanh(model.first(x))))
    )
    assert close(output, formula), say(
        "after eval(), model(x) != last(tanh(second(tanh(first(x)))))",
        "eval() 之后，model(x) 不等于 "
        "last(tanh(second(tanh(first(x)))))",
    )
    same_gradients(output, formula, dict(model.named_parameters()))


@torch.no_grad()
def drops_twice(model: nn.Module, p: float, ones: torch.Tensor) -> None:
    """Assert that each of both places drops with the rate p, and scales
    what it keeps."""
    output = model(ones)
    is_tensor(output, "model(x)", (len(ones), 1))
    assert not torch.equal(output, model(ones)), say(
        "after train(), two calls give the same output",
        "train() 之后，调用两次，输出相同",
    )
    for parameter in model.parameters():
        parameter.zero_()
    model.first.weight.fill_(2)
    model.second.bias.fill_(2)
    model.last.weight[0, 0] = 1
    # The output is now what arrives at the first input of `last`:
    # tanh(2), dropped or scaled.
    output = model(ones)
    share = zeros(output)
    rate_is(share, p, "last")
    hidden = torch.tanh(2 * ones[0]) / (1 - p)
    scale_is(output, hidden, "last")
    model.last.weight[0, 1] = 1
    assert abs(zeros(model(ones)) - p**2) < 0.05, say(
        "after train(), all 64 numbers of a row are dropped together, "
        "not each by itself",
        "train() 之后，一行的 64 个数同时被丢弃，而不是各自独立",
    )
    # And now what arrives at the first input of `second`.
    model.last.weight[0, 1] = 0
    model.second.bias.zero_()
    model.second.weight[0, 0] = 1
    output = model(ones)
    rate_is(1 - (1 - zeros(output)) / (1 - share), p, "second")
    scale_is(output, torch.tanh(hidden) / (1 - p), "second")


def zeros(tensor: torch.Tensor) -> float:
    """The share of elements that are zero."""
    return (tensor == 0).float().mean().item()


def rate_is(share: float, p: float, name: str) -> None:
    """Assert that this share of the layer's input is dropped, up to
    chance."""
    assert abs(share - p) < 0.05, say(
        f"after train(), with p={p}, {abs(share):.0%} of what {name} "
        f"gets is zero, not {p:.0%}",
        f"train() 之后，p={p} 时，{name} 的输入有 {abs(share):.0%} 是"
        f"零，应为 {p:.0%}",
    )


def scale_is(
    output: torch.Tensor, wanted: torch.Tensor, name: str
) -> None:
    """Assert that all that isn't dropped has this value."""
    kept = output[output != 0]
    assert close(kept, wanted.expand_as(kept)), say(
        f"after train(), what {name} gets and isn't dropped isn't "
        "tanh(…) times 1 / (1 - p)",
        f"train() 之后，{name} 的输入中没被丢弃的数，"
        "不是 tanh(…) 乘以 1 / (1 - p)",
    )


@check
def check_tied(tied_class):
    """Exercise 2: an autoencoder with one weight."""
    inputs, codes = 6, 3
    model = tied_class(inputs, codes)
    count = sum(parameter.numel() for parameter in model.parameters())
    wanted = codes * inputs + codes + inputs
    names = [name for name, _ in model.named_parameters()]
    assert count == wanted, say(
        f"Tied({inputs}, {codes}) has {count} parameters, not "
        f"{wanted}: {names}",
        f"Tied({inputs}, {codes}) 有 {count} 个参数，"
        f"应为 {wanted} 个：{names}",
    )
    bias = getattr(model, "bias", None)
    assert isinstance(bias, nn.Parameter), say(
        "model.bias isn't an nn.Parameter",
        "model.bias 不是 nn.Parameter",
    )
    assert bias.numel() == inputs, say(
        f"bias has {bias.numel()} numbers, not {inputs}",
        f"bias 有 {bias.numel()} 个数，应为 {inputs} 个",
    )
    assert not bias.any(), say(
        f"bias starts at {bias.tolist()}, not at zero",
        f"bias 的初值是 {bias.tolist()}，应为零",
    )
    with torch.no_grad():
        bias.copy_(torch.arange(inputs).view_as(bias))
    x = torch.randn(5, inputs).to(bias.device)

    def formula():
        code = torch.tanh(
            F.linear(x, model.encoder.weight, model.encoder.bias)
        )
        return code @ model.encoder.weight + model.bias.flatten()

    is_tensor(model(x), "model(x)", (5, inputs))
    assert close(model(x), formula()), say(
        "model(x) != tanh(encoder(x)) @ encoder.weight + bias",
        "model(x) 不等于 tanh(encoder(x)) @ encoder.weight + bias",
    )
    tensors = {
        "encoder.weight": model.encoder.weight,
        "encoder.bias": model.encoder.bias,
    }
    with torch.no_grad():
        model.encoder.weight.mul_(2)
    assert close(model(x), formula()), say(
        "after a change of encoder.weight, the second half uses the "
        "old one: a copy",
        "改动 encoder.weight 之后，后一半用的还是旧值：它是一份副本",
    )
    same_gradients(model(x), formula(), tensors | {"bias": bias})
    with torch.no_grad():
        values = [2 * tensor for tensor in model.state_dict().values()]
        model.to(torch.bfloat16).to(torch.float32)
        for tensor, value in zip(
            model.state_dict().values(), values, strict=True
        ):
            tensor.copy_(value)
    assert close(model(x), formula()), say(
        "after model.to(…), the second half uses the old weight: "
        "transpose it in forward",
        "model.to(…) 之后，后一半用的还是旧的权重：请在 forward 里转置",
    )


@check
def check_generated(generated_class):
    """Exercise 3: a layer whose weight is computed."""
    inputs, outputs = 3, 2
    model = generated_class(inputs, outputs)
    maker = dict(model.maker.named_parameters(prefix="maker"))
    device = next(iter(maker.values())).device
    for _ in range(2):
        x = torch.randn(5, inputs).to(device).requires_grad_()
        context = torch.randn(4).to(device).requires_grad_()
        result = model(x, context)
        is_tensor(result, "model(x, context)", (5, outputs))
        formula = F.linear(
            x, model.maker(context).view(outputs, inputs)
        )
        assert close(result, formula), say(
            "model(x, context) != F.linear(x, "
            "maker(context).view(outputs, inputs))",
            "model(x, context) 不等于 F.linear(x, "
            "maker(context).view(outputs, inputs))",
        )
        same_gradients(
            result, formula, maker | {"context": context, "x": x}
        )
    model.zero_grad()
    model(x, context).sum().backward()
    unused = [
        name
        for name, p in model.named_parameters()
        if p.requires_grad and p.grad is None
    ]
    assert not unused, say(
        f"parameters() has {unused}, which require gradients, but no "
        "output depends on them",
        f"parameters() 里的 {unused} 需要梯度，但输出与它们无关",
    )
