import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.no_grad():
    a = w * 3
with torch.inference_mode():
    b = w * 3
c = (w * 3).detach()
print(a.requires_grad, b.requires_grad, c.requires_grad)
#> False False False

(w * a).sum().backward()
print(w.grad)
#> tensor([3., 6.])
try:
    w * b
except RuntimeError as error:
    print(str(error).partition(". ")[0])
    #> Inference tensors cannot be saved for backward

w.requires_grad_(False)
print((w * 3).requires_grad)
#> False
