import torch
from torch import nn

model = nn.Sequential(nn.Embedding(4, 2, sparse=True), nn.Linear(2, 1))
for method in (torch.optim.SparseAdam, torch.optim.Adam):
    optimizer = method(model.parameters())
    model(torch.tensor([0])).sum().backward()
    try:
        optimizer.step()
    except RuntimeError as error:
        print(error)
        #> SparseAdam does not support dense gradients, please consider Adam instead
        #> Adam does not support sparse gradients, please consider SparseAdam instead

sparse = torch.optim.SparseAdam(model[0].parameters())
dense = torch.optim.Adam(model[1].parameters())
for optimizer in (sparse, dense):
    optimizer.step()
