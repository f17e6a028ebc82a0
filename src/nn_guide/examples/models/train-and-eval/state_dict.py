import torch
from torch import nn

trained = nn.Sequential(nn.BatchNorm1d(2), nn.Dropout(0.5)).eval()
print(list(trained.state_dict()))
#> ['0.weight', '0.bias', '0.running_mean', '0.running_var', '0.num_batches_tracked']
torch.save(trained.state_dict(), "model.pt")

loaded = nn.Sequential(nn.BatchNorm1d(2), nn.Dropout(0.5))
loaded.load_state_dict(torch.load("model.pt"))
print(trained.training, loaded.training)
#> False True
