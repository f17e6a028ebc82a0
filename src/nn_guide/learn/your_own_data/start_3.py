import torch


def collate(samples):
    streets = torch.stack([street for street, tariff in samples])
    tariffs = torch.tensor([tariff for street, tariff in samples])
    return streets, tariffs


one, other = torch.tensor([1.2, 0.4]), torch.tensor([3.1, 0.7])
print(collate([(one, 0), (other, 2)]))
