# expect: all-ignored
"""Instruction tuning: the loss counts the answer only; long texts are cut."""

import torch
from torch import nn

VOCAB, WINDOW, IGNORE = 12, 8, -100


def collate(prompts, answers):
    ids = torch.cat([prompts, answers], dim=1)[:, : WINDOW + 1]
    labels = ids.clone()
    labels[:, : prompts.size(1)] = IGNORE
    return ids[:, :-1], labels[:, 1:]


class LM(nn.Module):
    def __init__(self, dim=24):
        super().__init__()
        self.embed = nn.Embedding(VOCAB, dim)
        self.rnn = nn.GRU(dim, dim, batch_first=True)
        self.head = nn.Linear(dim, VOCAB)

    def forward(self, ids):
        return self.head(self.rnn(self.embed(ids))[0])


torch.manual_seed(0)
model = LM()
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
for _ in range(30):
    prompts = torch.randint(VOCAB, (16, 10))
    answers = (prompts[:, -1:] + torch.arange(1, 4)) % VOCAB
    ids, labels = collate(prompts, answers)
    loss = nn.functional.cross_entropy(model(ids).transpose(1, 2), labels, ignore_index=IGNORE)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
