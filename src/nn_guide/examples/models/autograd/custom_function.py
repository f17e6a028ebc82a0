import torch
import torch.nn.functional as F


class Swish(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x * torch.sigmoid(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        s = torch.sigmoid(x)
        return grad_output * s * (1 + x * (1 - s))  # (1)!


x = torch.randn(4, 3, dtype=torch.float64, requires_grad=True)
print(torch.autograd.gradcheck(Swish.apply, (x,)))  # (2)!
#> True
print(torch.allclose(Swish.apply(x), F.silu(x)))
#> True
