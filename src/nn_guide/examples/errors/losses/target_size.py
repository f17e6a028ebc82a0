import torch
import torch.nn.functional as F

logits = torch.randn(2, 7, 5)  # (1)!
target = torch.randint(5, (2, 7))
try:
    F.cross_entropy(logits, target)
except RuntimeError as error:
    print(error)
    #> Expected target size [2, 5], got [2, 7]
