import torch
from torch import nn

model = nn.Linear(2, 1).eval()
for context in (torch.enable_grad, torch.no_grad, torch.inference_mode):
    x = torch.ones(1, 2, requires_grad=True)
    with context():
        y = model(x).sum()
    print(y.requires_grad)
    #> True
    #> False
    #> False
