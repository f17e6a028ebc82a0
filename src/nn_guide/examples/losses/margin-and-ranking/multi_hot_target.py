import torch
from torch import nn

loss = nn.MultiLabelMarginLoss()
scores = torch.tensor([[4.0, 0.0, 0.0, 4.0]])
hot = torch.tensor([[1, 0, 0, 1]])
print(loss(scores, hot).item())
#> 3.5

labels, classes = hot.sort(stable=True, dim=1, descending=True)
lists = classes.where(labels == 1, -1)
print(lists.tolist(), loss(scores, lists).item())
#> [[0, 3, -1, -1]] 0.0
