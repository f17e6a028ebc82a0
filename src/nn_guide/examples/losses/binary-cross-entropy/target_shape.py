import torch
from torch import nn

model = nn.Linear(10, 1)
logits = model(torch.randn(4, 10))
target = torch.ones(4)
try:
    nn.BCEWithLogitsLoss()(logits, target)
except ValueError as error:
    print(error)
    #> Target size (torch.Size([4])) must be the same as input size (torch.Size([4, 1]))
try:
    nn.BCELoss()(logits.sigmoid(), target)
except ValueError as error:
    print(error)
    #> Using a target size (torch.Size([4])) that is different to the input size (torch.Size([4, 1])) is deprecated. Please ensure they have the same size.
print(nn.BCEWithLogitsLoss()(logits.squeeze(1), target).shape)
#> torch.Size([])
