import torch
import torch.nn.functional as F

x = torch.tensor([-100.0, 0.0, 100.0])
print(F.gelu(x).tolist())
#> [-0.0, 0.0, 100.0]
print(F.silu(x).tolist())
#> [-0.0, 0.0, 100.0]
print([round(v, 2) for v in F.softplus(x).tolist()])
#> [0.0, 0.69, 100.0]
