import torch
from torch.utils.data import DataLoader

scale = torch.ones(1, requires_grad=True)
data = [torch.full((1,), float(i)) for i in range(4)]
for x in DataLoader(data, batch_size=2, num_workers=1):
    loss = (scale * x).sum()  # (1)!
    loss.backward()
print(scale.grad)
#> tensor([6.])
