import torch


class RowSum(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.shape = x.shape
        return x.sum(dim=1)

    @staticmethod
    def backward(ctx, gradient):
        return gradient.unsqueeze(1).expand(ctx.shape)


x = torch.ones(4, 3, dtype=torch.float64, requires_grad=True)
print(torch.autograd.gradcheck(RowSum.apply, x))  # (1)!
#> True
