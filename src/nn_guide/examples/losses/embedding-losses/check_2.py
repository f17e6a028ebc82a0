import torch
import torch.nn.functional as F

embeddings = torch.tensor([[3.0, 4.0], [4.0, 3.0], [0.0, 2.0]])
unit = F.normalize(embeddings, dim=0)
print(unit.norm(dim=1))
#> tensor([0.9548, 0.9749, 0.3714])
