import textwrap

import torch

weight = torch.ones(3, requires_grad=True)
with torch.no_grad():
    plain = weight * 2
with torch.inference_mode():
    inference = weight * 2
print(plain.is_inference(), inference.is_inference())
#> False True

(plain * weight).sum().backward()
print(weight.grad)
#> tensor([2., 2., 2.])
(inference + weight).sum().backward()
print(weight.grad)
#> tensor([3., 3., 3.])
try:
    inference * weight
except RuntimeError as error:
    print(textwrap.fill(str(error)))
    #> Inference tensors cannot be saved for backward. Please do not use
    #> Tensors created in inference mode in computation tracked by autograd.
    #> To work around this, you can make a clone to get a normal tensor and
    #> use it in autograd, or use `torch.no_grad()` instead of
    #> `torch.inference_mode()`.
(inference.clone() * weight).sum().backward()
print(weight.grad)
#> tensor([5., 5., 5.])
