import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(x, factor):
        return factor * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        _, ctx.factor = inputs  # (1)!

    @staticmethod
    def backward(ctx, gradient):
        return ctx.factor * gradient, None  # (2)!


x = torch.ones(2, requires_grad=True)
Scale.apply(x, 3).sum().backward()  # (3)!
print(x.grad)
#> tensor([3., 3.])
print(torch.func.grad(lambda x: Scale.apply(x, 3).sum())(x.detach()))
#> tensor([3., 3.])
