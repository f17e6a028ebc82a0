import torch


def collate(samples):
    streets = torch.stack([street for street, tariff in samples])
    tariffs = torch.tensor([tariff for street, tariff in samples])
    return streets, tariffs


long, short = torch.tensor([1.2, 0.4, 2.0]), torch.tensor([3.1, 0.7, 1.0])
print(collate([(long, 0), (short, 2)]))
