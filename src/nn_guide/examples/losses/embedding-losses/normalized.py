import torch
import torch.nn.functional as F

e = torch.randn(50, 8) * 100
unit = F.normalize(e, dim=1)
distance = F.pairwise_distance(unit[:25], unit[25:], eps=0.0)
cosine = F.cosine_similarity(e[:25], e[25:])
print(torch.allclose(distance**2, 2 - 2 * cosine, atol=1e-5))
#> True
print(F.pairwise_distance(unit, -unit)[:3])
#> tensor([2.0000, 2.0000, 2.0000])
