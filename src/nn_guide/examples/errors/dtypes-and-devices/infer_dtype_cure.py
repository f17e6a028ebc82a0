import torch
from torch.nn.utils.rnn import pad_sequence

print(torch.tensor([1.0, float("nan")]))
#> tensor([1., nan])
rows = [torch.tensor(row) for row in ([1, 2], [3])]
print(pad_sequence(rows, batch_first=True))
#> tensor([[1, 2],
#>         [3, 0]])
