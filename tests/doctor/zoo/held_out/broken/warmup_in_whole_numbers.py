# expect: zero-rate
"""A transformer learns to continue a count; the rate is warmed up."""

import torch
import torch.nn as nn

torch.manual_seed(0)
V, D, WARMUP = 10, 32, 100


class LM(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(V, D)
        self.pos = nn.Parameter(0.1 * torch.randn(12, D))
        self.layer = nn.TransformerEncoderLayer(
            D, 4, 64, dropout=0.0, batch_first=True, norm_first=True
        )
        self.head = nn.Linear(D, V)

    def forward(self, x):
        n = x.size(1)
        causal = torch.ones(n, n, dtype=torch.bool).triu(1)
        return self.head(self.layer(self.emb(x) + self.pos[:n], src_mask=causal))


model = LM()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) // WARMUP))
for _ in range(30):
    seq = (torch.randint(V, (16, 1)) + torch.arange(9)) % V
    logits = model(seq[:, :-1])
    loss = nn.functional.cross_entropy(logits.transpose(1, 2), seq[:, 1:])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    scheduler.step()
