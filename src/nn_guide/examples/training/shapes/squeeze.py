import torch

for N in (2, 1):
    x = torch.zeros(N, 3, 1, 1)
    print(
        x.squeeze().shape, x.squeeze((2, 3)).shape, x.flatten(1).shape
    )
    #> torch.Size([2, 3]) torch.Size([2, 3]) torch.Size([2, 3])
    #> torch.Size([3]) torch.Size([1, 3]) torch.Size([1, 3])
