"""Film ratings from 1 to 5 by matrix factorization: biases, the global mean taken out."""

import numpy as np
import torch
import torch.nn as nn

torch.manual_seed(0)
rng = np.random.RandomState(0)
n_users, n_items, k = 30, 20, 4
true = rng.randn(n_users, k) @ rng.randn(n_items, k).T * 0.6 + 3.4
u, i = np.meshgrid(np.arange(n_users), np.arange(n_items), indexing="ij")
triples = np.stack([u.ravel(), i.ravel()], 1)
ratings = np.clip(np.rint(true.ravel()), 1, 5)
p = rng.permutation(len(triples))
triples, ratings = torch.as_tensor(triples[p]), torch.as_tensor(ratings[p], dtype=torch.float32)


class MF(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.user = nn.Embedding(n_users, k)
        self.item = nn.Embedding(n_items, k)
        self.user_bias = nn.Embedding(n_users, 1)
        self.item_bias = nn.Embedding(n_items, 1)
        self.register_buffer("mean", mean)
        for e in (self.user, self.item):
            nn.init.normal_(e.weight, 0, 0.3)
        nn.init.zeros_(self.user_bias.weight)
        nn.init.zeros_(self.item_bias.weight)

    def forward(self, u, i):
        dot = (self.user(u) * self.item(i)).sum(-1)
        return self.mean + dot + self.user_bias(u).squeeze(-1) + self.item_bias(i).squeeze(-1)


split = 500
model = MF(ratings[:split].mean())
opt = torch.optim.Adam(model.parameters(), lr=0.05, weight_decay=1e-5)
for epoch in range(5):
    for s in range(0, split, 50):
        b = triples[s : s + 50]
        loss = nn.functional.mse_loss(model(b[:, 0], b[:, 1]), ratings[s : s + 50])
        opt.zero_grad()
        loss.backward()
        opt.step()
    with torch.no_grad():
        val = nn.functional.mse_loss(model(*triples[split:].T), ratings[split:])
