import torch
from torch import nn

torch.set_default_dtype(torch.float64)
for n_in, n_out in ((500, 500), (900, 100), (100, 900)):
    weight = nn.init.xavier_normal_(torch.empty(n_out, n_in))
    signal = torch.randn(4000, n_in) @ weight.T
    gradient = torch.randn(4000, n_out) @ weight
    forward, backward = signal.var().item(), gradient.var().item()
    print(f"{n_in} to {n_out}: {forward:.1f} {backward:.1f}")
    #> 500 to 500: 1.0 1.0
    #> 900 to 100: 1.8 0.2
    #> 100 to 900: 0.2 1.8
