import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.training.digits import digits

train, validation, _ = digits()
by_class = train.tensors[1].argsort(stable=True)
for shuffle in (True, False):
    torch.manual_seed(0)
    hidden = nn.Linear(64, 64), nn.ReLU()
    model = nn.Sequential(nn.Flatten(), *hidden, nn.Linear(64, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(5):
        order = torch.randperm(len(train)) if shuffle else by_class
        for batch in order.split(64):
            pictures, classes = train[batch]
            optimizer.zero_grad()
            F.cross_entropy(model(pictures), classes).backward()
            optimizer.step()

    pictures, classes = validation[:]
    predicted = model(pictures).argmax(dim=1)
    right = f"{(predicted == classes).float().mean():.0%} right"
    nines = (predicted == 9).sum()
    print(f"shuffle={shuffle}: {right}, {nines} taken for a 9")
    #> shuffle=True: 86% right, 19 taken for a 9
    #> shuffle=False: 31% right, 167 taken for a 9
