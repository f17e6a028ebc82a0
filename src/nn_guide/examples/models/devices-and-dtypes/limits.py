import torch

x = torch.tensor([257.0, 65504.0, 70000.0])
print(x.to(torch.float16))
#> tensor([  257., 65504.,    inf], dtype=torch.float16)
print(x.to(torch.bfloat16))
#> tensor([  256., 65536., 70144.], dtype=torch.bfloat16)
