import copy

import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.training.digits import digits

train, validation, test = digits()
few, labels = train[torch.randperm(len(train))[:100]]
labels[:20] = torch.randint(10, (20,))
hidden = nn.Linear(64, 64), nn.ReLU()
model = nn.Sequential(nn.Flatten(), *hidden, nn.Linear(64, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)


def evaluate(part):
    with torch.no_grad():
        logits = model(part.tensors[0])
    right = (logits.argmax(1) == part.tensors[1]).float().mean().item()
    return F.cross_entropy(logits, part.tensors[1]).item(), right


lowest, best, patience = float("inf"), None, 100  # (1)!
for step in range(1000):
    loss = F.cross_entropy(model(few), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    current = evaluate(validation)[0]
    if current < lowest:
        lowest, best_step = current, step
        best = copy.deepcopy(model.state_dict())  # (2)!
    elif step - best_step >= patience:
        break

print(best_step, step)
#> 40 140
print(f"last {evaluate(test)[1]:.0%}")
#> last 65%
model.load_state_dict(best)
print(f"best {evaluate(test)[1]:.0%}")
#> best 72%
