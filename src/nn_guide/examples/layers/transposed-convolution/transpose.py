import torch
import torch.nn.functional as F

kernel = torch.tensor([[[1.0, 2.0, 3.0]]])
unit_vectors = torch.eye(5).unsqueeze(1)
matrix = F.conv1d(unit_vectors, kernel, stride=2).squeeze(1).T
print(matrix)
#> tensor([[1., 2., 3., 0., 0.],
#>         [0., 0., 1., 2., 3.]])

x = torch.tensor([[1.0, 10.0]])
print(x @ matrix)
#> tensor([[ 1.,  2., 13., 20., 30.]])
print(F.conv_transpose1d(x, kernel, stride=2))
#> tensor([[ 1.,  2., 13., 20., 30.]])
