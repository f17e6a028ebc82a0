import torch
from torch import nn

image = torch.randn(8, 1, 4, 4)
features = image.view(-1, 2)
logits = nn.Linear(2, 5)(features)
target = torch.randint(5, (8,))
try:
    nn.CrossEntropyLoss()(logits, target)
except ValueError as error:
    print(error)
    #> Expected input batch_size (64) to match target batch_size (8).
