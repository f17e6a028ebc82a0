"""A convolutional autoencoder with a sigmoid at its end and MSE, images in [0, 1]."""

import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)

# horizontal and vertical bars
images = torch.zeros(320, 1, 8, 8)
for i, (way, at) in enumerate(torch.stack([torch.randint(2, (320,)), torch.randint(7, (320,))], 1)):
    if way:
        images[i, 0, at : at + 2] = 1
    else:
        images[i, 0, :, at : at + 2] = 1
loader = DataLoader(images, batch_size=32, shuffle=True)


class AutoEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(
            nn.Conv2d(1, 8, 4, stride=2, padding=1), nn.ReLU(), nn.Flatten(), nn.Linear(128, 16)
        )
        self.decoder = nn.Sequential(
            nn.Linear(16, 128),
            nn.ReLU(),
            nn.Unflatten(1, (8, 4, 4)),
            nn.ConvTranspose2d(8, 1, 4, stride=2, padding=1),
            nn.Sigmoid(),
        )

    def forward(self, x):
        return self.decoder(self.encoder(x))


model = AutoEncoder()
criterion = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)

for epoch in range(5):
    for img in loader:
        output = model(img)
        loss = criterion(output, img)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
