import torch

torch.use_deterministic_algorithms(True)
print(torch.Tensor(3))
#> tensor([nan, nan, nan])
print(torch.tensor(3))
#> tensor(3)
print(torch.Tensor([1, 2]).dtype, torch.tensor([1, 2]).dtype)
#> torch.float32 torch.int64
