# expect: rate-too-high
"""A small language model; the rate of an SGD recipe went to AdamW."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
text = "she sells sea shells by the sea shore. " * 10
vocab = sorted(set(text))
data = torch.tensor([vocab.index(c) for c in text])
T, DIM = 12, 24


class LM(nn.Module):
    def __init__(self):
        super().__init__()
        self.tok = nn.Embedding(len(vocab), DIM)
        self.pos = nn.Embedding(T, DIM)
        self.layers = nn.TransformerEncoder(
            nn.TransformerEncoderLayer(DIM, 2, 48, dropout=0.0, batch_first=True), 2
        )
        self.head = nn.Linear(DIM, len(vocab))

    def forward(self, ids):
        mask = nn.Transformer.generate_square_subsequent_mask(T)
        x = self.tok(ids) + self.pos(torch.arange(T))
        return self.head(self.layers(x, mask=mask, is_causal=True))


model = LM()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.5)
for step in range(30):
    start = torch.randint(len(data) - T - 1, (16, 1))
    chunk = data[start + torch.arange(T + 1)]
    logits = model(chunk[:, :-1])
    loss = F.cross_entropy(logits.reshape(-1, len(vocab)), chunk[:, 1:].reshape(-1))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
