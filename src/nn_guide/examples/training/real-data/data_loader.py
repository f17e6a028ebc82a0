import torch
from torch.utils.data import DataLoader

from nn_guide.training.digits import digits

train, _, _ = digits()
batches = list(torch.randperm(len(train)).split(64))
print(len(batches), len(batches[0]), len(batches[-1]))
#> 19 64 45
print([tuple(tensor.shape) for tensor in train[batches[0]]])
#> [(64, 1, 8, 8), (64,)]

generator = torch.Generator(torch.get_default_device())  # (1)!
generator.manual_seed(0)
loader = DataLoader(
    train, batch_size=64, shuffle=True, generator=generator
)
print(
    len(loader), [tuple(tensor.shape) for tensor in next(iter(loader))]
)
#> 19 [(64, 1, 8, 8), (64,)]
