# tolerance: 0.1
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class Place(nn.Embedding):
    def forward(self, x):
        return x + self.weight[: x.shape[1]]


text = """the rain runs down the window pane,
the taxi takes the road again.
the driver hums, the meter ticks,
the station clock says half past six.
"""
torch.manual_seed(0)
letters = sorted(set(text))
ids = torch.tensor([letters.index(c) for c in text])
windows = ids.unfold(0, 17, 1)
x, y = windows[:, :-1], windows[:, 1:]
loader = DataLoader(TensorDataset(x, y), batch_size=32, shuffle=True)

block = nn.TransformerEncoderLayer(32, 4, 64, 0.0, batch_first=True)
embed = nn.Sequential(nn.Embedding(26, 32), Place(16, 32))
model = nn.Sequential(embed, block, nn.Linear(32, 26))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(30):
    for xs, ys in loader:
        optimizer.zero_grad()
        criterion(model(xs).flatten(0, 1), ys.flatten()).backward()
        optimizer.step()
print(f"{criterion(model(x).flatten(0, 1), y.flatten()):.1f}")
#> 0.0
