import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.training.digits import digits

train, validation, _ = digits()
pictures, classes = train[:]
for seed in range(3):
    torch.manual_seed(seed)
    layers = nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 10)
    model = nn.Sequential(nn.Flatten(), *layers)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    total = 0.0
    for batch in torch.randperm(len(train)).split(64):
        loss = F.cross_entropy(model(pictures[batch]), classes[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(batch) / len(train)

    model.eval()
    with torch.no_grad():
        after = F.cross_entropy(model(pictures), classes)  # (1)!
        new = F.cross_entropy(model(validation.tensors[0]), validation.tensors[1])
    print(f"training {total:.1f}, afterwards {after:.1f}, validation {new:.1f}")
    #> training 1.8, afterwards 1.0, validation 1.0
    #> training 1.8, afterwards 1.0, validation 1.0
    #> training 1.9, afterwards 1.1, validation 1.1
