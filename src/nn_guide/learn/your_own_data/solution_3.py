import torch


def collate(samples):
    longest = max(len(street) for street, tariff in samples)
    streets = torch.zeros(len(samples), longest)
    for row, (street, tariff) in enumerate(samples):
        streets[row, : len(street)] = street
    lengths = torch.tensor([len(street) for street, tariff in samples])
    tariffs = torch.tensor([tariff for street, tariff in samples])
    return streets, lengths, tariffs


one, other = torch.tensor([1.2, 0.4, 2.0]), torch.tensor([3.1])
print(collate([(one, 0), (other, 2)]))
