import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
for options in (
    {"lr": torch.tensor(0.1), "foreach": True},
    {"lr": torch.tensor([0.1, 0.2])},
):
    try:
        torch.optim.Adam([weight], **options)
    except ValueError as error:
        print(error)
        #> lr as a Tensor is not supported for capturable=False and foreach=True
        #> Tensor lr must be 1-element
