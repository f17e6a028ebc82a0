import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.training.digits import digits

train, validation, _ = digits()
pictures, classes = map(torch.cat, zip(train[:], validation[:]))
right = torch.zeros(2, 6)
for split in range(6):
    torch.manual_seed(split)
    known, new = torch.randperm(len(classes)).split([1197, 300])  # (1)!
    dense = nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)
    mlp = nn.Sequential(nn.Flatten(), *dense)
    conv = nn.Conv2d(1, 16, kernel_size=3, padding=1)
    small = conv, nn.ReLU(), nn.MaxPool2d(2)
    cnn = nn.Sequential(*small, nn.Flatten(), nn.Linear(256, 10))
    for row, model in enumerate((mlp, cnn)):
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(10):
            for batch in known[torch.randperm(len(known))].split(64):
                optimizer.zero_grad()
                logits = model(pictures[batch])
                F.cross_entropy(logits, classes[batch]).backward()
                optimizer.step()
        hits = model(pictures[new]).argmax(dim=1) == classes[new]
        right[row, split] = 100 * hits.float().mean()

rows = {"MLP": right[0], "CNN": right[1], "lead": right[1] - right[0]}
for name, points in rows.items():
    print(f"{name}: {points.mean():.1f} ± {points.std():.1f}")
    #> MLP: 96.1 ± 0.8
    #> CNN: 97.2 ± 0.5
    #> lead: 1.1 ± 1.0
