import torch

x = torch.ones(2, dtype=torch.bfloat16)
try:
    x.numpy()
except TypeError as error:
    print(error)
    #> Got unsupported ScalarType BFloat16
