import torch
import torch.nn.functional as F

a, b = torch.tensor([True, False]), torch.tensor([True, True])
print(F.l1_loss(a.float(), b.float()), (a != b).float().mean())
#> tensor(0.5000) tensor(0.5000)
print(~a)
#> tensor([False,  True])
