import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.zeros(100, 1))
for drop_last in (False, True):
    loader = DataLoader(data, batch_size=30, drop_last=drop_last)
    print(sum(1 for epoch in range(3) for batch in loader))
    #> 12
    #> 9
