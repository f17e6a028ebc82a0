import torch

x = torch.tensor([0.0, 1.0, 2.0], requires_grad=True)
print((x.square() - 2).sqrt())  # (1)!
#> tensor([   nan,    nan, 1.4142], grad_fn=<SqrtBackward0>)

x.square().sqrt().sum().backward()
print(x.grad)  # (2)!
#> tensor([nan, 1., 1.])

x.grad = None
x.square().clamp(min=1e-12).sqrt().sum().backward()
print(x.grad)  # (3)!
#> tensor([0., 1., 1.])
