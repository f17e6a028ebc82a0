import torch

p = torch.tensor([[0.2, 0.8], [0.6, 0.4]])

both = p[0, 1] * p[1, 1]
early, late = p[0, 1] * p[1, 0], p[0, 0] * p[1, 1]
print(-(both + early + late).log())
#> tensor(0.1278)
