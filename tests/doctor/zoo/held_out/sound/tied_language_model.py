"""A causal language model with tied embedding and output weights, written from raw attention."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
corpus = "to be or not to be that is the question " * 30
chars = sorted(set(corpus))
data = torch.tensor([chars.index(c) for c in corpus])
block, d = 12, 32


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(d, 3 * d, bias=False)
        self.proj = nn.Linear(d, d)
        self.register_buffer("mask", torch.tril(torch.ones(block, block)).bool(), persistent=False)

    def forward(self, x):
        q, k, v = self.qkv(x).chunk(3, dim=-1)
        att = torch.einsum("btd,bsd->bts", q, k) / d**0.5
        att = att.masked_fill(~self.mask, float("-inf")).softmax(-1)
        return self.proj(torch.einsum("bts,bsd->btd", att, v))


class TinyLM(nn.Module):
    def __init__(self):
        super().__init__()
        self.tok = nn.Embedding(len(chars), d)
        self.pos = nn.Parameter(0.1 * torch.randn(block, d))
        self.ln1, self.ln2 = nn.LayerNorm(d), nn.LayerNorm(d)
        self.attn = Attention()
        self.head = nn.Linear(d, len(chars), bias=False)
        nn.init.normal_(self.tok.weight, std=0.1)
        self.head.weight = self.tok.weight

    def forward(self, idx, targets):
        x = self.tok(idx) + self.pos
        x = x + self.attn(self.ln1(x))
        logits = self.head(self.ln2(x))
        return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


model = TinyLM()
opt = torch.optim.AdamW(model.parameters(), lr=1e-2)
for it in range(50):
    ix = torch.randint(0, len(data) - block - 1, (16,))
    xb = torch.stack([data[i : i + block] for i in ix])
    yb = torch.stack([data[i + 1 : i + 1 + block] for i in ix])
    _, loss = model(xb, yb)
    opt.zero_grad(set_to_none=True)
    loss.backward()
    opt.step()
