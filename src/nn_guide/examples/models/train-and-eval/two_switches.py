import torch
from torch import nn

x = torch.randn(8, 4)
print(
    "mode   gradient  dropped  running mean moved  output.requires_grad"
)
#> mode   gradient  dropped  running mean moved  output.requires_grad
for training in (True, False):
    for gradient in (True, False):
        norm, dropout = nn.BatchNorm1d(4), nn.Dropout(0.5)
        model = nn.Sequential(norm, dropout).train(training)
        with torch.set_grad_enabled(gradient):
            output = model(x)
        mode = "train" if model.training else "eval"
        switch = "grad" if gradient else "no_grad"
        dropped = int((output == 0).sum())
        moved = bool(norm.running_mean.any())
        row = f"{mode:5}  {switch:8}  {dropped:4}/32  {moved!s:18}"
        print(f"{row}  {output.requires_grad}")
        #> train  grad        16/32  True                True
        #> train  no_grad     16/32  True                False
        #> eval   grad         0/32  False               True
        #> eval   no_grad      0/32  False               False
