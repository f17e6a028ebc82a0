import torch

w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
x, target = torch.tensor(2.0), torch.tensor(5.0)

y = w * x + b
print(y)
#> tensor(7., grad_fn=<AddBackward0>)
loss = (y - target) ** 2
print(loss)
#> tensor(4., grad_fn=<PowBackward0>)

loss.backward()  # !
print(w.grad, 2 * (7 - 5) * 2)
#> tensor(8.) 8
print(b.grad, 2 * (7 - 5))
#> tensor(4.) 4
print(x.grad)
#> None
