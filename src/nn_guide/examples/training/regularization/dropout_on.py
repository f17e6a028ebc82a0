import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.training.digits import digits

train, validation, _ = digits()
few, labels = train[:400]
first, last = nn.Linear(64, 64), nn.Linear(64, 10)
model = nn.Sequential(
    nn.Flatten(), first, nn.ReLU(), nn.Dropout(0.75), last
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for _ in range(50):
    optimizer.zero_grad()
    F.cross_entropy(model(few), labels).backward()
    optimizer.step()

images, truth = validation.tensors
for mode in (True, False):
    model.train(mode)  # (1)!
    with torch.no_grad():
        logits = model(images)
    accuracy = (logits.argmax(1) == truth).float().mean()
    loss = F.cross_entropy(logits, truth)
    print(f"{mode!s:5} {loss:.1f} {accuracy:.0%}")
    #> True  0.6 77%
    #> False 0.2 97%
