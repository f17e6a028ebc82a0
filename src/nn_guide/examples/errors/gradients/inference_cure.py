import torch

w = torch.ones(2, requires_grad=True)
with torch.inference_mode():
    features = torch.ones(2) * 3
normal = features.clone()  # (1)!
(w * normal).sum().backward()
print(w.grad, features.is_inference(), normal.is_inference())
#> tensor([3., 3.]) True False

with torch.no_grad():  # (2)!
    features = torch.ones(2) * 3
features += 1
print((w * features).requires_grad)
#> True
