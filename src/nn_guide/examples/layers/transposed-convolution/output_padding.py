import torch
from torch import nn

down = nn.Conv2d(3, 8, 3, stride=2, padding=1)
up = nn.ConvTranspose2d(8, 3, 3, stride=2, padding=1)
longer = nn.ConvTranspose2d(
    8, 3, 3, stride=2, padding=1, output_padding=1
)
print("image  small  up  longer  output_size")
#> image  small  up  longer  output_size
for size in (15, 16):
    x = down(torch.zeros(1, 3, size, size))
    results = x, up(x), longer(x), up(x, output_size=(size, size))
    print(size, *(y.shape[-1] for y in results), sep="      ")
    #> 15      8      15      16      15
    #> 16      8      15      16      16
