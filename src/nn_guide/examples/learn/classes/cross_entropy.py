import torch
from torch import nn

scores = torch.tensor([2.0, 0.0, 1.0])
criterion = nn.CrossEntropyLoss()
for tariff in range(3):
    print(criterion(scores, torch.tensor(tariff)))
    #> tensor(0.4076)
    #> tensor(2.4076)
    #> tensor(1.4076)
