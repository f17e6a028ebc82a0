# expect: clip-without-effect
"""A GRU language model on a short rhyme."""

import torch
import torch.nn as nn

text = (
    "one two three four five once I caught a fish alive six seven eight nine ten then I let it go "
)
words = (text * 6).split()
vocab = {w: i for i, w in enumerate(dict.fromkeys(words))}
ids = torch.tensor([vocab[w] for w in words])


class LM(nn.Module):
    def __init__(self, n, d=24):
        super().__init__()
        self.emb = nn.Embedding(n, d)
        self.gru = nn.GRU(d, 32, batch_first=True)
        self.fc = nn.Linear(32, n)

    def forward(self, x):
        return self.fc(self.gru(self.emb(x))[0])


torch.manual_seed(0)
lm = LM(len(vocab))
opt = torch.optim.SGD(lm.parameters(), lr=1.0, momentum=0.9)
for _step in range(45):
    at = torch.randint(len(ids) - 11, (16,))
    chunk = torch.stack([ids[i : i + 11] for i in at.tolist()])
    logits = lm(chunk[:, :-1])
    loss = nn.functional.cross_entropy(logits.flatten(0, 1), chunk[:, 1:].flatten())
    opt.zero_grad()
    loss.backward()
    opt.step()
    nn.utils.clip_grad_norm_(lm.parameters(), 0.25)
