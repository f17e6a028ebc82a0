# device: cpu
import torch
from torch import nn

bag = nn.EmbeddingBag(5, 1, include_last_offset=True)
nn.init.ones_(bag.weight)
ids = torch.tensor([1, 2, 3, 4])
for offsets in ([0, 2, 4], [0, 2]):
    print(offsets, bag(ids, torch.tensor(offsets)).flatten().tolist())
    #> [0, 2, 4] [1.0, 1.0]
    #> [0, 2] [0.5]
