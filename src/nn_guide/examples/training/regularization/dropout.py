import torch
import torch.nn.functional as F
from torch import nn, optim

from nn_guide.training.digits import digits

train, validation, _ = digits()
images, truth = validation.tensors


def accuracy(p, seed):
    torch.manual_seed(seed)
    few, labels = train[torch.randperm(len(train))[:100]]
    labels[:20] = torch.randint(10, (20,))
    hidden = nn.Linear(64, 64), nn.ReLU(), nn.Dropout(p)
    model = nn.Sequential(nn.Flatten(), *hidden, nn.Linear(64, 10))
    optimizer = optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    for _ in range(100):
        loss = F.cross_entropy(model(few), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    return (model(images).argmax(1) == truth).float().mean()


plain = torch.stack([accuracy(0.0, seed) for seed in range(5)])
dropped = torch.stack([accuracy(0.75, seed) for seed in range(5)])
for values in (plain, dropped, dropped - plain):
    print(f"{100 * values.mean():.0f} ± {100 * values.std():.0f}")
    #> 74 ± 5
    #> 81 ± 4
    #> 7 ± 2
