# expect: graph-cut
"""An image-to-text toy: encoder and decoder are trained, the encoder runs under no_grad."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class Captioner(nn.Module):
    def __init__(self, vocab=6, dim=24):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(16, dim), nn.ReLU(), nn.Linear(dim, dim))
        self.embedding = nn.Embedding(vocab, dim)
        self.lstm = nn.LSTM(dim, dim, batch_first=True)
        self.out = nn.Linear(dim, vocab)

    def encode(self, image):
        with torch.no_grad():
            return self.encoder(image)

    def forward(self, image, words):
        h0 = self.encode(image).unsqueeze(0)
        h, _ = self.lstm(self.embedding(words), (h0, torch.zeros_like(h0)))
        return self.out(h)


prototypes = torch.randn(5, 16)
model = Captioner()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
criterion = nn.CrossEntropyLoss()

for step in range(40):
    things = torch.randint(5, (32, 3))
    image = prototypes[things].mean(1) + 0.1 * torch.randn(32, 16)
    words = things.sort(dim=1).values + 1
    start = torch.zeros(32, 1, dtype=torch.long)
    logits = model(image, torch.cat([start, words[:, :-1]], dim=1))
    loss = criterion(logits.transpose(1, 2), words)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
