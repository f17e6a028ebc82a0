import torch

picture = torch.arange(12).reshape(2, 2, 3)
for channels_first in (
    picture.reshape(3, 2, 2),
    picture.permute(2, 0, 1),
):
    print(channels_first.shape, channels_first[:, 0, 0].tolist())
    #> torch.Size([3, 2, 2]) [0, 4, 8]
    #> torch.Size([3, 2, 2]) [0, 1, 2]
