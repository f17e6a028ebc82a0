import torch

images = torch.tensor([[[[1.0, -2.0]], [[-3.0, 4.0]]]])
crelu = torch.cat([images.relu(), (-images).relu()], dim=1)
print(images.shape, crelu.shape)
#> torch.Size([1, 2, 1, 2]) torch.Size([1, 4, 1, 2])
print(crelu.flatten(2).tolist())
#> [[[1.0, 0.0], [0.0, 4.0], [0.0, 2.0], [3.0, 0.0]]]
print(torch.equal(crelu[:, :2] - crelu[:, 2:], images))
#> True

x = torch.tensor([1.0, -2.0])
pair = x.unsqueeze(0)
print(torch.cat([pair.relu(), (-pair).relu()]).tolist())
#> [[1.0, 0.0], [0.0, 2.0]]
