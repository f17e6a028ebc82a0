import torch
from torch import nn

logits, target = torch.randn(3, 5), torch.tensor([0, 4, 1])
criterion = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 9.0, 1.0]))
try:
    criterion(logits, target)
except RuntimeError as error:
    print(error)
    #> weight tensor should be defined either for all 5 classes or no classes but got weight tensor of shape: [3]
