import torch


class RowSum(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.sum(dim=1)

    @staticmethod
    def backward(ctx, gradient):
        return gradient


x = torch.ones(4, 3, requires_grad=True)
try:
    RowSum.apply(x).sum().backward()
except RuntimeError as error:
    print(error)
    #> Function RowSumBackward returned an invalid gradient at index 0 - got [4] but expected shape compatible with [4, 3]
