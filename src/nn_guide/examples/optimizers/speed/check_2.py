import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
w.sum().backward()
optimizer.step()
print(optimizer.defaults["foreach"], optimizer.defaults["fused"])
#> None None
