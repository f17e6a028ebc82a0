import torch
from torch import nn

for norm_type in (2.0, 1.0):
    embedding = nn.Embedding(3, 2, max_norm=1.0, norm_type=norm_type)
    with torch.no_grad():
        embedding.weight.copy_(
            torch.tensor([[3.0, 4.0], [0.3, 0.4], [3.0, 4.0]])
        )
    embedding(torch.tensor([0, 1]))
    print(embedding.weight.detach())
    #> tensor([[0.6000, 0.8000],
    #>         [0.3000, 0.4000],
    #>         [3.0000, 4.0000]])
    #> tensor([[0.4286, 0.5714],
    #>         [0.3000, 0.4000],
    #>         [3.0000, 4.0000]])
