import torch
import torch.nn.functional as F
from torch import nn


class Attention(nn.Module):
    def __init__(self, always):
        super().__init__()
        self.always = always

    def forward(self, x):
        p = 0.5 if self.always or self.training else 0.0
        return F.scaled_dot_product_attention(x, x, x, dropout_p=p)


x = torch.randn(2, 4, 6, 8)
for always in (True, False):
    layer = Attention(always).eval()
    print(torch.equal(layer(x), layer(x)))
    #> False
    #> True
