"""Skip-gram with sparse embeddings: SparseAdam for them, Adam for the rest."""

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
vocab, dim = 40, 12


class SkipGram(nn.Module):
    def __init__(self):
        super().__init__()
        self.center = nn.Embedding(vocab, dim, sparse=True)
        self.context = nn.Embedding(vocab, dim, sparse=True)
        self.mix = nn.Linear(dim, dim)
        for table in (self.center, self.context):
            nn.init.uniform_(table.weight, -0.5, 0.5)

    def forward(self, center, positive, negative):
        v = self.mix(self.center(center))
        good = (v * self.context(positive)).sum(-1)
        bad = (v.unsqueeze(1) * self.context(negative)).sum(-1)
        return -(F.logsigmoid(good) + F.logsigmoid(-bad).sum(-1)).mean()


model = SkipGram()
sparse = [*model.center.parameters(), *model.context.parameters()]
optimizers = [
    torch.optim.SparseAdam(sparse, lr=0.02),
    torch.optim.Adam(model.mix.parameters(), lr=0.02),
]
for step in range(30):
    topic = torch.randint(4, (64,))
    center, positive = (topic[:, None] * 10 + torch.randint(10, (64, 2))).unbind(1)
    negative = torch.randint(vocab, (64, 3))
    loss = model(center, positive, negative)
    for opt in optimizers:
        opt.zero_grad()
    loss.backward()
    for opt in optimizers:
        opt.step()
