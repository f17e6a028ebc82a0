"""Checks of the lab "Module or functional?"."""

import torch
import torch.nn.functional as F

from nn_guide.labs import check


@check
def check_regressor(regressor_class):
    """Exercise 1: dropout in training, none after `eval()`."""
    model = regressor_class(0.3)
    x = torch.linspace(-3, 3, 500, device=model.first.weight.device).unsqueeze(1)

    received = {}
    for name in ("second", "last"):
        getattr(model, name).register_forward_pre_hook(
            lambda module, args, name=name: received.update({name: args[0]})
        )

    def clean():
        hidden = model.second(torch.tanh(model.first(x)))
        return model.last(torch.tanh(hidden))

    model.eval()
    wanted = clean()
    assert torch.equal(model(x), model(x)), "after eval(), two calls give different outputs"
    zeros = {name: (tensor == 0).float().mean().item() for name, tensor in received.items()}
    for name, share in zeros.items():
        assert share < 0.1, f"after eval(), {share:.0%} of what {name} gets is still zero"
    assert torch.allclose(model(x), wanted, atol=1e-5), (
        "after eval(), model(x) != last(tanh(second(tanh(first(x)))))"
    )
    model.train()
    assert not torch.equal(model(x), model(x)), "after train(), two calls give the same output"
    for name, tensor in received.items():
        share = (tensor == 0).float().mean().item()
        assert abs(share - 0.3) < 0.05, (
            f"after train(), with p=0.3, {share:.0%} of what {name} gets is zero, not 30%"
        )
    kept = received["second"] != 0
    scaled = (torch.tanh(model.first(x)) / 0.7)[kept]
    assert torch.allclose(received["second"][kept], scaled, atol=1e-5), (
        "after train(), what isn't dropped isn't scaled by 1 / (1 - p)"
    )


@check
def check_tied(tied_class):
    """Exercise 2: an autoencoder with one weight."""
    inputs, codes = 6, 3
    model = tied_class(inputs, codes)
    x = torch.randn(5, inputs, device=model.encoder.weight.device)
    count = sum(parameter.numel() for parameter in model.parameters())
    wanted = codes * inputs + codes + inputs
    assert count == wanted, (
        f"Tied({inputs}, {codes}) has {count} parameters, not {wanted}: "
        f"{[name for name, _ in model.named_parameters()]}"
    )
    assert isinstance(getattr(model, "bias", None), torch.nn.Parameter), (
        "model.bias isn't an nn.Parameter"
    )
    assert model.bias.shape == (inputs,), f"bias has the shape {tuple(model.bias.shape)}, not (6,)"
    assert not model.bias.any(), f"bias starts at {model.bias.tolist()}, not at zero"
    with torch.no_grad():
        model.bias.copy_(torch.arange(inputs))

    def formula():
        weight = model.encoder.weight
        return torch.tanh(model.encoder(x)) @ weight + model.bias

    def same():
        return torch.allclose(model(x), formula(), atol=1e-5)

    assert same(), "model(x) != tanh(encoder(x)) @ encoder.weight + bias"
    with torch.no_grad():
        model.encoder.weight.mul_(2)
    assert same(), "after a change of encoder.weight, the second half uses the old one: a copy"
    parameters = [model.encoder.weight, model.encoder.bias, model.bias]
    expected = torch.autograd.grad(formula().square().sum(), parameters)
    result = torch.autograd.grad(model(x).square().sum(), parameters, allow_unused=True)
    names = ("encoder.weight", "encoder.bias", "bias")
    for name, got, want in zip(names, result, expected, strict=True):
        assert got is not None, f"{name} gets no gradient"
        assert torch.allclose(got, want, rtol=1e-3, atol=1e-3), (
            f"the gradient of {name} isn't the sum over both uses: one of them is cut off"
        )


@check
def check_generated(generated_class):
    """Exercise 3: a layer whose weight is computed."""
    inputs, outputs = 3, 2
    model = generated_class(inputs, outputs)
    device = model.maker.weight.device
    x = torch.randn(5, inputs, device=device, requires_grad=True)
    context = torch.randn(4, device=device, requires_grad=True)

    def formula():
        return F.linear(x, model.maker(context).view(outputs, inputs))

    result = model(x, context)
    assert result.shape == (5, outputs), (
        f"model(x, context) has the shape {tuple(result.shape)}, not (5, {outputs})"
    )
    assert torch.allclose(result, formula(), atol=1e-5), (
        "model(x, context) != F.linear(x, maker(context).view(outputs, inputs))"
    )
    tensors = {"maker.weight": model.maker.weight, "maker.bias": model.maker.bias}
    tensors |= {"context": context, "x": x}
    assert result.requires_grad, "the output doesn't require a gradient: the graph is cut"
    got = torch.autograd.grad(result.square().sum(), list(tensors.values()), allow_unused=True)
    lost = [name for name, gradient in zip(tensors, got, strict=True) if gradient is None]
    assert not lost, f"no gradient reaches {lost}"
    expected = torch.autograd.grad(formula().square().sum(), list(tensors.values()))
    for name, one, other in zip(tensors, got, expected, strict=True):
        assert torch.allclose(one, other, rtol=1e-3, atol=1e-3), f"the gradient of {name} is wrong"
    model(x, context).sum().backward()
    unused = [name for name, parameter in model.named_parameters() if parameter.grad is None]
    assert not unused, f"parameters() has {unused}, which no output depends on"
