"""Online learning, one sample at a time, with group norm; no modes are ever set."""

import torch
import torch.nn as nn

torch.manual_seed(0)

net = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1), nn.GroupNorm(2, 8), nn.ReLU(), nn.Flatten(), nn.Linear(288, 2)
)
optimizer = torch.optim.SGD(net.parameters(), lr=0.02)
criterion = nn.CrossEntropyLoss()
hits = []
for step in range(60):
    label = torch.randint(2, (1,))
    image = 0.3 * torch.randn(1, 1, 6, 6)
    if label.item():
        image[..., ::2, :] += 1.0
    else:
        image[..., ::2] += 1.0
    with torch.no_grad():
        hits.append(net(image).argmax(1).item() == label.item())
    loss = criterion(net(image), label)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
