import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return 2 * x * gradient  # (1)!


x = torch.tensor(3.0, requires_grad=True)
(slope,) = torch.autograd.grad(Square.apply(x), x, create_graph=True)
slope.backward()
print(slope.item(), x.grad)
#> 6.0 tensor(2.)
