import torch
import torch.nn.functional as F

a, b = torch.tensor([1, 2, 3]), torch.tensor([1, 0, 7])
print(F.mse_loss(a.float(), b.float()), F.l1_loss(a.float(), b.float()))
#> tensor(6.6667) tensor(2.)
