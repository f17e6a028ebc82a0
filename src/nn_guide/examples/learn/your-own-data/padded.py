import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def collate(samples):
    return pad_sequence(samples, batch_first=True)


streets = [torch.tensor([1.2, 0.4, 2.0]), torch.tensor([3.1, 0.7])]
loader = DataLoader(streets, batch_size=2, collate_fn=collate)
print(next(iter(loader)))
#> tensor([[1.2000, 0.4000, 2.0000],
#>         [3.1000, 0.7000, 0.0000]])
