import torch

w = torch.tensor(2.0, requires_grad=True)
three = w * 3
loss = three * w
loss.backward()
print(w.grad)
#> tensor(12.)
