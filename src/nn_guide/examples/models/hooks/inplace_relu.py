import torch
from torch import nn

x = torch.ones(1, 2, requires_grad=True)
model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(inplace=True))
model[0].register_full_backward_hook(
    lambda module, grad_input, grad_output: None
)
try:
    model(x)
except RuntimeError as error:
    print(str(error).partition(". ")[0])
    #> Output 0 of BackwardHookFunction is a view and is being modified inplace

model[1].inplace = False
print(model(x).shape)
#> torch.Size([1, 2])
