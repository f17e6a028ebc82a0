import torch

w = torch.ones(2, requires_grad=True)
y = (w**3).sum()
(first,) = torch.autograd.grad(y, w, create_graph=True)
penalty = first.square().sum()  # (1)!
(second,) = torch.autograd.grad(penalty, w)
print(first, second)
#> tensor([3., 3.], grad_fn=<MulBackward0>) tensor([36., 36.])
