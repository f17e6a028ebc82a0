import warnings

import torch

logits = torch.tensor([0.2, 0.3, 0.5], requires_grad=True).log()  # (1)!
print(logits.is_leaf)
#> False
logits.exp().sum().backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(logits.grad)
    #> None
print(caught[0].category.__name__)
#> UserWarning
for sentence in str(caught[0].message).split(". ")[:2]:
    print(sentence)
    #> The .grad attribute of a Tensor that is not a leaf Tensor is being accessed
    #> Its .grad attribute won't be populated during autograd.backward()
try:
    torch.optim.SGD([logits], lr=0.1)
except ValueError as error:
    print(error)
    #> can't optimize a non-leaf Tensor

logits = torch.tensor([0.2, 0.3, 0.5]).log().requires_grad_()  # (2)!
print(logits.is_leaf)
#> True
