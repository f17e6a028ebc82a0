import torch
from torch import nn

for length, count in [(6, 3), (7, 3), (3, 4)]:
    pool = nn.AdaptiveMaxPool1d(output_size=count)
    seen = pool(torch.eye(length))
    windows = [column.nonzero().flatten().tolist() for column in seen.T]
    print(length, "->", count, windows)
    #> 6 -> 3 [[0, 1], [2, 3], [4, 5]]
    #> 7 -> 3 [[0, 1, 2], [2, 3, 4], [4, 5, 6]]
    #> 3 -> 4 [[0], [0, 1], [1, 2], [2]]
