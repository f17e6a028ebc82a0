import torch
import torch.nn.functional as F

past = torch.tensor([[[1.0, 2.0, 3.0, 4.0]]])
weight = torch.tensor([[[1.0, 1.0, 1.0]]])
for sides in ((1, 1), (2, 0)):
    padded = F.pad(past, sides)
    print(sides, F.conv1d(padded, weight).round().int().tolist())
    #> (1, 1) [[[3, 6, 9, 7]]]
    #> (2, 0) [[[1, 3, 6, 9]]]
