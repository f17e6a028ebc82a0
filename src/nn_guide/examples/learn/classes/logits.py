import torch
from torch import nn

torch.manual_seed(0)
tariff = torch.arange(300) % 3
km = 1 + 17 * torch.rand(300)
start = torch.tensor([6.0, 8.0, 40.0])[tariff]
price = torch.tensor([2.5, 3.5, 0.0])[tariff]
fare = start + price * km + torch.randn(300)
rides = torch.stack([(km - 9) / 5, (fare - 35) / 15], dim=1)

model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
print(model(rides[:2]))
#> tensor([[-0.1686, -0.0880,  0.1363],
#>         [ 0.1020, -0.2932,  0.1520]], grad_fn=<AddmmBackward0>)
