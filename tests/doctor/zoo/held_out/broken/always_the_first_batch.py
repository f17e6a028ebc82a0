# expect: same-batch
"""A CNN on pictures with one stroke; batches are taken by next(iter(loader))."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
labels = torch.randint(2, (320,))
images = 0.6 * torch.randn(320, 1, 8, 8)
places = torch.randint(1, 7, (320,)).tolist()
for image, label, place in zip(images, labels.tolist(), places, strict=True):
    if label:
        image[0, place] += 1.5
    else:
        image[0, :, place] += 1.5
loader = DataLoader(TensorDataset(images, labels), batch_size=32)

model = nn.Sequential(
    nn.Conv2d(1, 8, 3),
    nn.ReLU(),
    nn.Conv2d(8, 8, 3),
    nn.ReLU(),
    nn.AdaptiveMaxPool2d(1),
    nn.Flatten(),
    nn.Linear(8, 2),
)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for step in range(40):
    x, y = next(iter(loader))
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 10 == 9:
        print(step, loss.item())
