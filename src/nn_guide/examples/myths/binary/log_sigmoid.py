import torch
import torch.nn.functional as F

x = torch.tensor([-200.0, 0.0, 17.0])
log_p, log_q = F.logsigmoid(x), F.logsigmoid(-x)  # (1)!
print(log_p, log_q, sep="\n")
#> tensor([-2.0000e+02, -6.9315e-01, -4.1399e-08])
#> tensor([  0.0000,  -0.6931, -17.0000])

bce = F.binary_cross_entropy_with_logits
print(torch.allclose(bce(x, torch.ones(3), reduction="none"), -log_p))
#> True
print(torch.allclose(bce(x, torch.zeros(3), reduction="none"), -log_q))
#> True
