import torch

image = (torch.rand(3, 4) * 255).requires_grad_()  # (1)!
optimizer = torch.optim.SGD([image], lr=0.1)
image.mean().backward()
optimizer.step()
print(image.is_leaf)
#> True
