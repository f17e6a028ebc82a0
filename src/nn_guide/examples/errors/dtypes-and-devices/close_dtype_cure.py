import torch

a, b = torch.ones(2), torch.ones(2, dtype=torch.float64)
torch.testing.assert_close(a, b, check_dtype=False)
print(torch.allclose(a.double(), b))
#> True
