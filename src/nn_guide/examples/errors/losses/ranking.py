import torch
from torch import nn

scores, y = torch.zeros(3, 1), torch.ones(3)
try:
    nn.MarginRankingLoss()(scores, scores, y)
except RuntimeError as error:
    print(error)
    #> margin_ranking_loss : All input tensors should have same dimension but got sizes: input1: torch.Size([3, 1]), input2: torch.Size([3, 1]), target: torch.Size([3])
