import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.dropout = nn.Dropout(0.5)
        self.layers = [nn.Dropout(0.5)]  # (1)!

    def forward(self, x):
        return {
            "submodule": self.dropout(x),
            "in a plain list": self.layers[0](x),
            "F.dropout(x, 0.5)": F.dropout(x, 0.5),  # (2)!
            "made in forward": nn.Dropout(0.5)(x),  # (3)!
        }


model = Net().eval()
for form, output in model(torch.ones(10_000)).items():
    print(f"{form:17}  {int((output == 0).sum()):4} of 10000 dropped")
    #> submodule             0 of 10000 dropped
    #> in a plain list    5046 of 10000 dropped
    #> F.dropout(x, 0.5)  5086 of 10000 dropped
    #> made in forward    4966 of 10000 dropped
