import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0])
fare = torch.tensor([2.6, 4.8, 7.6, 10.0])

w = torch.tensor(1.0, requires_grad=True)
loss = ((w * km - fare) ** 2).mean()
print(loss)
#> tensor(16.8900, grad_fn=<MeanBackward0>)

loss.backward()
print(w.grad)
#> tensor(-22.5000)
