import torch
import torch.nn.functional as F

x = torch.ones(100)
print(F.dropout(x).equal(F.dropout(x)))  # (1)!
#> False

mean, var = torch.zeros(1), torch.ones(1)
batch = torch.tensor([[5.0], [15.0]])
print(batch.mean(), batch.var())
#> tensor(10.) tensor(50.)
F.batch_norm(batch, mean, var, training=True)
print(mean, var)  # (2)!
#> tensor([1.]) tensor([5.9000])

x = torch.tensor([-1.0, 2.0])
F.relu(x, inplace=True)
print(x)  # (3)!
#> tensor([0., 2.])
