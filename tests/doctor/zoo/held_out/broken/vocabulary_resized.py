# expect: replaced-after-optimizer
"""A causal language model whose vocabulary grows by two special tokens."""

import torch
from torch import nn


class TinyLM(nn.Module):
    def __init__(self, vocab, dim=32, length=12):
        super().__init__()
        self.tokens = nn.Embedding(vocab, dim)
        self.places = nn.Embedding(length, dim)
        self.layer = nn.TransformerEncoderLayer(dim, 4, 64, dropout=0.0, batch_first=True)
        self.head = nn.Linear(dim, vocab)

    def forward(self, ids):
        n = ids.size(1)
        mask = nn.Transformer.generate_square_subsequent_mask(n)
        x = self.tokens(ids) + self.places(torch.arange(n))
        return self.head(self.layer(x, src_mask=mask, is_causal=True))

    def resize(self, vocab):
        old_tokens, old_head = self.tokens, self.head
        self.tokens = nn.Embedding(vocab, old_tokens.embedding_dim)
        self.head = nn.Linear(old_head.in_features, vocab)
        with torch.no_grad():
            self.tokens.weight[: old_tokens.num_embeddings] = old_tokens.weight
            self.head.weight[: old_head.out_features] = old_head.weight


def sentences(n, vocab=10):
    first = torch.randint(8, (n, 1))
    return torch.cat(
        [torch.full((n, 1), 8), (first + torch.arange(8)) % 8, torch.full((n, 1), 9)], 1
    )


torch.manual_seed(0)
lm = TinyLM(8)
optimizer = torch.optim.AdamW(lm.parameters(), lr=3e-3)
lm.resize(10)
for _ in range(30):
    ids = sentences(24)
    logits = lm(ids[:, :-1])
    loss = nn.functional.cross_entropy(logits.flatten(0, 1), ids[:, 1:].flatten())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
