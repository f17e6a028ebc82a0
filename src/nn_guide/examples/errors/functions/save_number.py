import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_backward(x, factor)
        return factor * x

    @staticmethod
    def backward(ctx, gradient):
        _, factor = ctx.saved_tensors
        return factor * gradient, None


try:
    Scale.apply(torch.ones(2, requires_grad=True), 3)
except TypeError as error:
    print(error)
    #> save_for_backward can only save variables, but argument 1 is of type int
