import torch
import torch.nn.functional as F

logits = torch.randn(5)
target = torch.tensor([0, 3])
try:
    F.cross_entropy(logits, target)
except ValueError as error:
    print(error)
    #> For 1D input, 1D target must have size 1, but got target size: 2
