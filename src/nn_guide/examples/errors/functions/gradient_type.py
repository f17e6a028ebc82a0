import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, gradient):
        return 2.0


y = Double.apply(torch.ones(2, requires_grad=True))
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
    #> expected Variable or None (got float)
