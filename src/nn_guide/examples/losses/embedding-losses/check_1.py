import torch
from torch import nn

a, b = torch.tensor([[1.0, 0.0]]), torch.tensor([[1.0, 1.0]])
alike = torch.ones(1)
for other in (b, 10 * b, -b):
    print(nn.CosineEmbeddingLoss()(a, other, alike))
    #> tensor(0.2929)
    #> tensor(0.2929)
    #> tensor(1.7071)
