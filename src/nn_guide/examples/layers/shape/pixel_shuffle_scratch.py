import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers import pixel_shuffle as scratch

x = torch.randn(2, 12, 4, 6)
rows = [
    (nn.PixelShuffle(2), F.pixel_shuffle(x, 2), scratch.PixelShuffle(2)),
    (nn.PixelUnshuffle(2), F.pixel_unshuffle(x, 2), scratch.PixelUnshuffle(2)),
    (nn.ChannelShuffle(3), F.channel_shuffle(x, 3), scratch.ChannelShuffle(3)),
]
for module, function, by_hand in rows:
    y = module(x)
    print(tuple(y.shape), torch.equal(y, function), torch.equal(y, by_hand(x)))
    #> (2, 3, 8, 12) True True
    #> (2, 48, 2, 3) True True
    #> (2, 12, 4, 6) True True
