import torch
import torch.nn.functional as F

weight, ids = torch.randn(10, 3), torch.tensor([1, 4])
try:
    F.embedding(weight, ids)
except RuntimeError as error:
    print(error)
    #> 'weight' must be 2-D
print(F.embedding(ids, weight).shape)
#> torch.Size([2, 3])
