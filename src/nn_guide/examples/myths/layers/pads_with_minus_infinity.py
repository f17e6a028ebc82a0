import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(8, 3, 9, 9)
padded = nn.MaxPool2d(3, stride=2, padding=1)
bare = nn.MaxPool2d(3, stride=2)
for name, images in {"any sign": x, "after ReLU": x.relu()}.items():
    for value in (float("-inf"), 0.0):
        by_hand = bare(F.pad(images, (1, 1, 1, 1), value=value))
        same = torch.equal(padded(images), by_hand)
        print(f"{name:10} {value:4} {same}")
        #> any sign   -inf True
        #> any sign    0.0 False
        #> after ReLU -inf True
        #> after ReLU  0.0 True
