import numpy as np
import torch
from torch import nn

with torch.device("meta"):
    print(nn.Linear(4, 2).weight.device, torch.zeros(2).device)
    #> meta meta
    print(torch.from_numpy(np.zeros(2)).device)
    #> cpu

torch.set_default_device("meta")
print(torch.get_default_device(), nn.Linear(4, 2).weight.device)
#> meta meta
