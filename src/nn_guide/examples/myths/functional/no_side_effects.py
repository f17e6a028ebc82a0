import torch
import torch.nn.functional as F

masks = []
for _ in range(2):
    torch.manual_seed(0)
    masks.append(F.dropout(torch.ones(100)))
print(masks[0].equal(masks[1]))
#> True

mean, var = torch.zeros(1), torch.ones(1)
batch = torch.tensor([[5.0], [15.0]])
F.batch_norm(batch, mean.clone(), var.clone(), training=True)
print(mean, var)
#> tensor([0.]) tensor([1.])

x = torch.tensor([-1.0, 2.0])
F.relu(x)  # (1)!
print(x)
#> tensor([-1.,  2.])
