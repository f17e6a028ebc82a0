import torch
import torch.nn.functional as F

prediction, target = torch.ones(3, 1), torch.zeros(3, 1)
weight = torch.tensor([3.0, 1.0, 0.0])
try:
    F.mse_loss(prediction, target, weight=weight)
except ValueError as error:
    print(error)
    #> Weights and input must have the same size.
