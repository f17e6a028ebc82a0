import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

data = [torch.tensor([1, 2]), torch.tensor([3, 4, 5])]


def collate(batch):
    lengths = torch.tensor([len(one) for one in batch])
    return pad_sequence(batch, batch_first=True), lengths


loader = DataLoader(data, batch_size=2, collate_fn=collate)
padded, lengths = next(iter(loader))
print(padded)
#> tensor([[1, 2, 0],
#>         [3, 4, 5]])
print(lengths)
#> tensor([2, 3])
