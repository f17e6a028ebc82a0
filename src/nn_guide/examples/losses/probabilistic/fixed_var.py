import torch
import torch.nn.functional as F

mean = torch.tensor([0.0, 1.0, 2.0], requires_grad=True)
target = torch.tensor([1.0, 1.0, 5.0])
gaussian = F.gaussian_nll_loss(mean, target, var=1.0)
mse = F.mse_loss(mean, target)
print(gaussian, mse / 2)
#> tensor(1.6667, grad_fn=<MeanBackward0>) tensor(1.6667, grad_fn=<DivBackward0>)
(of_gaussian,) = torch.autograd.grad(gaussian, mean)
(of_mse,) = torch.autograd.grad(mse / 2, mean)
print(torch.allclose(of_gaussian, of_mse))
#> True
