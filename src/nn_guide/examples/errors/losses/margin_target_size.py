import torch
from torch import nn

scores = torch.zeros(2, 3)
try:
    nn.MultiLabelMarginLoss()(scores, torch.tensor([[0, -1], [1, 2]]))
except RuntimeError as error:
    print(error)
    #> inconsistent target size: [2, 2] for input of size: [2, 3]
