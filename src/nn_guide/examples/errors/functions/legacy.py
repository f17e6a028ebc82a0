import warnings

import torch


class Double(torch.autograd.Function):
    def forward(self, x):
        return 2 * x

    def backward(self, gradient):
        return 2 * gradient


warnings.simplefilter("ignore")
try:
    Double()(torch.ones(1))
except RuntimeError as error:
    print(error)
    #> Legacy autograd function with non-static forward method is deprecated. Please use new-style autograd function with static forward method. (Example: https://pytorch.org/docs/stable/autograd.html#torch.autograd.Function)
