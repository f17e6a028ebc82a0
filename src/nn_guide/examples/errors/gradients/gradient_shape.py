import torch

w = torch.ones(3, requires_grad=True)
y = 2 * w
try:
    y.backward(torch.ones(2))
except RuntimeError as error:
    print(error)
    #> Mismatch in shape: grad_output[0] has a shape of torch.Size([2]) and output[0] has a shape of torch.Size([3]).
