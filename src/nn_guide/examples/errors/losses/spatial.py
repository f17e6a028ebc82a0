import torch
import torch.nn.functional as F

logits = torch.randn(2, 5, 4, 4)
mask = torch.randint(5, (2, 1, 4, 4))
try:
    F.cross_entropy(logits, mask)
except RuntimeError as error:
    print(error)
    #> only batches of spatial targets supported (3D tensors) but got targets of dimension: 4
