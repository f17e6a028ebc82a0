import torch


def tariff(km):
    return 8 + 3 * torch.relu(km - 2) + 1.5 * torch.relu(km - 15)


km = torch.tensor([1.0, 2.0, 5.0, 15.0, 20.0])
print(tariff(km))
