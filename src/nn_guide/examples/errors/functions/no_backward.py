import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x


y = Double.apply(torch.ones(2, requires_grad=True))
try:
    y.sum().backward()
except NotImplementedError as error:
    print(error)
    #> You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.
