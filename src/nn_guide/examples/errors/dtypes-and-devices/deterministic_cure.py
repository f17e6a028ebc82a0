import torch

torch.use_deterministic_algorithms(True)
x, index = torch.zeros(3), torch.tensor([0, 0])
print(x.index_add(0, index, torch.tensor([1.0, 2.0])))
#> tensor([3., 0., 0.])

torch.use_deterministic_algorithms(False)
print(torch.are_deterministic_algorithms_enabled())
#> False
