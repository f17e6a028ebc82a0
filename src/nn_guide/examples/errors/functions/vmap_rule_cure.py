import torch


class Double(torch.autograd.Function):
    generate_vmap_rule = True  # (1)!

    @staticmethod
    def forward(x):
        return 2 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, gradient):
        return 2 * gradient


print(torch.vmap(torch.func.grad(Double.apply))(torch.ones(3)))
#> tensor([2., 2., 2.])
