import torch

w = torch.zeros(3, requires_grad=True)
try:
    w += 1
except RuntimeError as error:
    print(error)
    #> a leaf Variable that requires grad is being used in an in-place operation.
try:
    w[0] = 1
except RuntimeError as error:
    print(error)
    #> a view of a leaf Variable that requires grad is being used in an in-place operation.

with torch.no_grad():  # (1)!
    w += 1
print(w)
#> tensor([1., 1., 1.], requires_grad=True)
