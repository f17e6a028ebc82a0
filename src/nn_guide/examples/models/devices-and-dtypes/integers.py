import torch
from torch import nn

model = nn.Linear(4, 2)
for x in (
    torch.arange(4),
    torch.tensor([0, 51, 102, 255], dtype=torch.uint8),
):
    try:
        model(x.reshape(1, 4))
    except RuntimeError as error:
        print(error)
        #> mat1 and mat2 must have the same dtype, but got Long and Float
        #> mat1 and mat2 must have the same dtype, but got Byte and Float

pixels = x.float() / 255
print(pixels, model(pixels).dtype)
#> tensor([0.0000, 0.2000, 0.4000, 1.0000]) torch.float32
