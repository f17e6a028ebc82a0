import torch
from torch.autograd import gradcheck


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, gradient):
        return 2 * gradient


x = torch.ones(1, dtype=torch.float64, requires_grad=True)  # (1)!
print(gradcheck(Double.apply, x))
#> True
