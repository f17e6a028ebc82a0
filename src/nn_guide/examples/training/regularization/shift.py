import torch
import torch.nn.functional as F
from torch import nn, optim

from nn_guide.training.digits import digits

train, validation, _ = digits()
images, truth = validation.tensors


def accuracies(shift, seed):
    torch.manual_seed(seed)
    few, labels = train[torch.randperm(len(train))[:100]]
    padded = F.pad(few, (1, 1, 1, 1))
    hidden = nn.Linear(64, 64), nn.ReLU()
    model = nn.Sequential(nn.Flatten(), *hidden, nn.Linear(64, 10))
    optimizer = optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    for _ in range(200):
        if shift:
            y, x = torch.randint(3, (2,)).tolist()
            few = padded[:, :, y : y + 8, x : x + 8]
        loss = F.cross_entropy(model(few), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    inputs = images, images.roll(1, dims=3)
    return [
        (model(x).argmax(1) == truth).float().mean() for x in inputs
    ]


for shift in (False, True):
    draws = torch.tensor([accuracies(shift, seed) for seed in range(5)])
    for values in draws.T:
        mean, std = 100 * values.mean(), 100 * values.std()
        print(shift, f"{mean:.0f} ± {std:.0f}")
        #> False 90 ± 2
        #> False 39 ± 5
        #> True 83 ± 3
        #> True 84 ± 4
