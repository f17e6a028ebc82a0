import torch
import torch.nn.functional as F

error, zero = torch.tensor([-3.0, -0.5, 0.0, 2.0]), torch.zeros(4)
l1, mse = F.l1_loss(error, zero), F.mse_loss(error, zero)
print(torch.equal(F.smooth_l1_loss(error, zero, beta=0.0), l1))
#> True
print(torch.allclose(F.smooth_l1_loss(error, zero, beta=1e-6), l1))
#> True
print(torch.equal(F.huber_loss(error, zero, delta=1e6), mse / 2))
#> True

print(F.smooth_l1_loss(error, zero, beta=1e3))  # (1)!
#> tensor(0.0017)
print(F.huber_loss(error, zero, delta=1e-3))
#> tensor(0.0014)
