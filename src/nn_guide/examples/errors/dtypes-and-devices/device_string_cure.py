import torch

name = "cuda" if torch.cuda.is_available() else "cpu"
print(torch.ones(2, device=name).device.type == name)
#> True
