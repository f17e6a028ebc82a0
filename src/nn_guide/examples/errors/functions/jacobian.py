import torch
from torch.autograd import gradcheck


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, gradient):
        return 3 * gradient


x = torch.ones(1, dtype=torch.float64, requires_grad=True)
try:
    gradcheck(Double.apply, x)
except RuntimeError as error:
    print(str(error).partition("\n")[0])
    #> Jacobian mismatch for output 0 with respect to input 0,
