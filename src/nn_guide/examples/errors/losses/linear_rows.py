import torch
from torch import nn

criterion = nn.LinearCrossEntropyLoss(8, 5)
features, target = torch.randn(2, 7, 8), torch.randint(5, (2, 7))
for wrong in (features, torch.randn(14, 5)):
    try:
        criterion(wrong, target)
    except RuntimeError as error:
        print(error)
        #> expected input with dimensionality 1 or 2, got 3
        #> expected equal input and linear_weight last dimensions (in_features), got 5 and 8, respectively
