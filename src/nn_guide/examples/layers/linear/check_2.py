import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(784, 128),
    nn.ReLU(),
    nn.Linear(128, 10),
)
images = torch.zeros(32, 1, 28, 28)
try:
    model(images)
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (896x28 and 784x128)
