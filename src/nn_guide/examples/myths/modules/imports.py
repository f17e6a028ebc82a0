import torch
from torch import nn

for line in (
    "import torch",
    "from torch import nn",
    "import torch.nn as nn",
    "import torch.nn",
    "import torch.nn.functional as F",
):
    names = {}
    exec(line, {}, names)  # (1)!
    print(f"{line:31} {list(names)}")
    #> import torch                    ['torch']
    #> from torch import nn            ['nn']
    #> import torch.nn as nn           ['nn']
    #> import torch.nn                 ['torch']
    #> import torch.nn.functional as F ['F']

print(nn.ReLU()(torch.tensor([-1.0, 2.0])))
#> tensor([0., 2.])
