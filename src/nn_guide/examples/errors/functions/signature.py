import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, gradient):
        return 2 * gradient


try:
    Double.apply(torch.ones(1))
except TypeError as error:
    print(error)
    #> missing a required argument: 'x'
