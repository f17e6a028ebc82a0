import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        return factor * x

    @staticmethod
    def backward(ctx, gradient):
        return ctx.factor * gradient


y = Scale.apply(torch.ones(2, requires_grad=True), 3)
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
    #> function ScaleBackward returned an incorrect number of gradients (expected 2, got 1)
