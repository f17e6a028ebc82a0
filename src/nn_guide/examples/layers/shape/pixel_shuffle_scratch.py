import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers import pixel_shuffle as scratch

x = torch.randn(2, 12, 4, 6)
rows = [
    (nn.PixelShuffle, F.pixel_shuffle, scratch.PixelShuffle, 2),
    (nn.PixelUnshuffle, F.pixel_unshuffle, scratch.PixelUnshuffle, 2),
    (nn.ChannelShuffle, F.channel_shuffle, scratch.ChannelShuffle, 3),
]
for module, function, by_hand, n in rows:
    y = module(n)(x)
    same = torch.equal(y, function(x, n)), torch.equal(y, by_hand(n)(x))
    print(tuple(y.shape), *same)
    #> (2, 3, 8, 12) True True
    #> (2, 48, 2, 3) True True
    #> (2, 12, 4, 6) True True
