# expect: all-ignored
"""Instructions and answers: prompts are masked in the labels, long ones leave no room."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
VOCAB, LENGTH, DIM = 12, 10, 24


def example(prompt_length):
    a = int(torch.randint(VOCAB, (1,)))
    ids = (a + torch.arange(30)) % VOCAB
    labels = ids.clone()
    labels[:prompt_length] = -100
    return ids[:LENGTH], labels[:LENGTH]


class LM(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(VOCAB, DIM)
        self.gru = nn.GRU(DIM, DIM, batch_first=True)
        self.head = nn.Linear(DIM, VOCAB)

    def forward(self, ids):
        return self.head(self.gru(self.embed(ids))[0])


model = LM()
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
for step in range(30):
    ids, labels = zip(*[example(12 + int(torch.randint(5, (1,)))) for _ in range(8)])
    ids, labels = torch.stack(ids), torch.stack(labels)
    logits = model(ids)
    loss = F.cross_entropy(
        logits[:, :-1].reshape(-1, VOCAB), labels[:, 1:].reshape(-1), ignore_index=-100
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
