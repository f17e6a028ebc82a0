import torch

a = torch.ones(2, requires_grad=True)
b = torch.ones(2, requires_grad=True)
try:
    torch.autograd.grad((3 * a).sum(), [a, b])
except RuntimeError as error:
    print(error)
    #> The differentiated Tensor at index 1 appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.
