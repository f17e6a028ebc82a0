# expect: evaluated-in-train
"""Next-step prediction with an LSTM and dropout; the test loss is taken at once."""

import torch
from torch import nn

torch.manual_seed(0)
wave = torch.sin(0.2 * torch.arange(600.0)) + 0.1 * torch.randn(600)
windows = wave.unfold(0, 16, 1).unsqueeze(-1)
train_windows, test_windows = windows[:450], windows[480:]


class Predictor(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(1, 20, num_layers=2, dropout=0.3, batch_first=True)
        self.drop = nn.Dropout(0.3)
        self.fc = nn.Linear(20, 1)

    def forward(self, x):
        out, _ = self.lstm(x)
        return self.fc(self.drop(out))


model = Predictor()
criterion = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
test_losses = []
for epoch in range(3):
    for idx in torch.randperm(450).split(45):
        w = train_windows[idx]
        optimizer.zero_grad()
        loss = criterion(model(w[:, :-1]), w[:, 1:])
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        test_loss = criterion(model(test_windows[:, :-1]), test_windows[:, 1:])
    test_losses.append(test_loss.item())
