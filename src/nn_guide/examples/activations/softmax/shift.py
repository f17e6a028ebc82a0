import torch

x = torch.tensor([1.0, 2.0, 4.0])
print(x.softmax(0))
#> tensor([0.0420, 0.1142, 0.8438])
print((x + 100).softmax(0))
#> tensor([0.0420, 0.1142, 0.8438])
print((x * 2).softmax(0))
#> tensor([0.0024, 0.0179, 0.9796])
