# tolerance: 0.1
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class Look(nn.TransformerEncoderLayer):
    def forward(self, x):
        later = torch.ones(x.shape[1], x.shape[1]).bool().triu(1)
        return super().forward(x, src_mask=later)


class Place(nn.Embedding):
    def forward(self, x):
        return x + self.weight[: x.shape[1]]


who = ["the driver", "my uncle", "a black cat", "the poet"]
does = ["waits", "sings", "sleeps", "reads"]
where = ["at home", "in the rain", "on the quay", "on the roof"]
every = [f"{a} {b} {c}.\n" for a in who for b in does for c in where]
text = "".join(line for i, line in enumerate(every) if i % 3)
torch.manual_seed(0)
letters = sorted(set(text))
ids = torch.tensor([letters.index(c) for c in text])
windows = ids.unfold(0, 17, 1)
x, y = windows[:, :-1], windows[:, 1:]
loader = DataLoader(TensorDataset(x, y), batch_size=32, shuffle=True)

block = Look(32, 4, 64, 0.0, batch_first=True)
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
#> 0.2

said = ids[:8]
for _ in range(131):
    logits = model(said[None, -16:])[0, -1]
    said = torch.cat([said, logits.argmax(dim=0, keepdim=True)])
print("".join(letters[i] for i in said) == text)
#> False
