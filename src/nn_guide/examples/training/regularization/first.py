import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.training.digits import digits

train, validation, _ = digits()
few, labels = train[torch.randperm(len(train))[:100]]
labels[:20] = torch.randint(10, (20,))  # (1)!
others, truth = validation.tensors

model = nn.Sequential(
    nn.Flatten(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)
)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
for step in range(151):
    logits = model(few)
    loss = F.cross_entropy(logits, labels)
    if step in (0, 35, 150):
        with torch.no_grad():
            output = model(others)
        losses = f"{loss:.1f} {F.cross_entropy(output, truth):.1f}"
        known = (logits.argmax(1) == labels).float().mean()
        unknown = (output.argmax(1) == truth).float().mean()
        print(f"{step:3}: {losses}, {known:.0%} {unknown:.0%}")  # (2)!
        #>   0: 2.3 2.3, 13% 9%
        #>  35: 0.8 0.8, 77% 75%
        #> 150: 0.0 1.4, 100% 66%
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
