# expect: freeze-without-effect
"""The embedding and the first block of a language model are to stay as they are."""

import torch
import torch.nn as nn

torch.manual_seed(0)
VOCAB, DIM = 9, 32


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(DIM, DIM, batch_first=True)
        self.norm = nn.LayerNorm(DIM)

    def forward(self, x):
        return x + self.gru(self.norm(x))[0]


model = nn.Sequential(nn.Embedding(VOCAB, DIM), Block(), Block(), nn.Linear(DIM, VOCAB))
for layer in model[:2]:
    layer.requires_grad = False

trainable = filter(lambda p: p.requires_grad, model.parameters())
optimizer = torch.optim.Adam(trainable, lr=5e-3)
for _ in range(35):
    ids = (torch.randint(VOCAB, (24, 1)) + torch.randint(1, 3, (24, 1)) * torch.arange(10)) % VOCAB
    logits = model(ids[:, :-1])
    loss = nn.functional.cross_entropy(logits.reshape(-1, VOCAB), ids[:, 1:].reshape(-1))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
