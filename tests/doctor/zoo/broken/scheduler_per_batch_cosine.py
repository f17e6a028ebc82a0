# expect: scheduler-per-batch
"""A cosine over the epochs, stepped in the loop over the batches."""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
EPOCHS = 4


class GRUClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(3, 16, batch_first=True)
        self.head = nn.Linear(16, 3)

    def forward(self, x):
        return self.head(self.gru(x)[0][:, -1])


seq = torch.randn(320, 8, 3)
label = seq.sum(dim=1).argmax(dim=1)
loader = DataLoader(TensorDataset(seq, label), batch_size=32, shuffle=True)
model = GRUClassifier()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
scheduler = CosineAnnealingLR(optimizer, T_max=EPOCHS)
for epoch in range(EPOCHS):
    for x, y in loader:
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        scheduler.step()
