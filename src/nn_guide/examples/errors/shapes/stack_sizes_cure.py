import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

samples = [torch.ones(3), torch.ones(4)]


def collate(batch):
    lengths = torch.tensor([len(x) for x in batch])
    return pad_sequence(batch, batch_first=True), lengths


x, lengths = next(iter(DataLoader(samples, 2, collate_fn=collate)))
print(x, lengths)
#> tensor([[1., 1., 1., 0.],
#>         [1., 1., 1., 1.]]) tensor([3, 4])
