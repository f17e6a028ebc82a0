import torch
import torch.nn.functional as F

price = torch.tensor([205_000.0, 340_000.0, 120_000.0])
predicted = torch.tensor([200_000.0, 352_000.0, 120_400.0])
print(F.huber_loss(predicted, price))
#> tensor(5799.5000)
print(F.l1_loss(predicted, price))
#> tensor(5800.)
