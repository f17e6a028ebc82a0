import torch

torch.manual_seed(0)
tariff = torch.arange(300) % 3
km = 1 + 17 * torch.rand(300)
start = torch.tensor([6.0, 8.0, 40.0])[tariff]
price = torch.tensor([2.5, 3.5, 0.0])[tariff]
fare = start + price * km + torch.randn(300)
rides = torch.stack([(km - 9) / 5, (fare - 35) / 15], dim=1)

print(tariff[:6])
#> tensor([0, 1, 2, 0, 1, 2])
print(rides.shape)
#> torch.Size([300, 2])
