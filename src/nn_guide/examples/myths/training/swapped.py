import torch

x = torch.tensor([[1, 2, 3], [10, 20, 30]])
print(x.T.tolist())
#> [[1, 10], [2, 20], [3, 30]]
print(x.transpose(0, 1).equal(x.permute(1, 0)))
#> True

pictures = torch.zeros(5, 28, 20, 3)
print(pictures.permute(0, 3, 1, 2).shape)
#> torch.Size([5, 3, 28, 20])
print(pictures.reshape(5, 28 * 20, 3).shape)
#> torch.Size([5, 560, 3])
