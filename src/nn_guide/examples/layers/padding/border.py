import torch
from torch import nn

ramp = torch.tensor([[3.0, 6.0, 9.0, 12.0, 15.0]])
flat = torch.full((1, 5), 3.0)
for mode in ("zeros", "reflect", "replicate", "circular"):
    mean = nn.Conv1d(1, 1, 3, padding=1, bias=False, padding_mode=mode)
    nn.init.constant_(mean.weight, 1 / 3)
    print(
        [mean(x).round().int().tolist()[0] for x in (ramp, flat)], mode
    )
    #> [[3, 6, 9, 12, 9], [2, 3, 3, 3, 2]] zeros
    #> [[5, 6, 9, 12, 13], [3, 3, 3, 3, 3]] reflect
    #> [[4, 6, 9, 12, 14], [3, 3, 3, 3, 3]] replicate
    #> [[8, 6, 9, 12, 10], [3, 3, 3, 3, 3]] circular
