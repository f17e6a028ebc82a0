import torch
from torch import nn

x = torch.arange(81.0).reshape(1, 1, 9, 9)
pool = nn.FractionalMaxPool2d(kernel_size=2, output_size=6)
pool.eval()
print(torch.equal(pool(x), pool(x)))
#> False
rows = pool(x)[0, 0, :, 0] // 9
print(rows[-1].item(), rows.diff().unique().tolist())
#> 8.0 [1.0, 2.0]

half = nn.FractionalMaxPool2d(
    2, output_ratio=(0.5, 0.7), return_indices=True
)
values, indices = half(x)
print(values.shape, torch.equal(values, indices.float()))
#> torch.Size([1, 1, 4, 6]) True
