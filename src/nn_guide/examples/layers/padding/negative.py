import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 2.0, 3.0, 4.0]])
for mode in ("constant", "reflect", "replicate", "circular"):
    crop = F.pad(x, (-1, -1), mode=mode).int().tolist()
    mixed = F.pad(x, (3, -1), mode=mode).int().tolist()
    print(crop, mixed, mode)
    #> [[2, 3]] [[0, 0, 0, 1, 2, 3]] constant
    #> [[2, 3]] [[4, 3, 2, 1, 2, 3]] reflect
    #> [[2, 3]] [[1, 1, 1, 1, 2, 3]] replicate
    #> [[2, 3]] [[1, 2, 3, 1, 2, 3]] circular
