"""Skip-gram with negative sampling: sparse embeddings, SparseAdam, logsigmoid written by hand."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
text = (
    "the king rules the land the queen rules the land the dog chases the cat the cat eats the cake "
    * 20
).split()
vocab = sorted(set(text))
ids = torch.tensor([vocab.index(w) for w in text])
pairs = torch.tensor(
    [(ids[i], ids[j]) for i in range(2, len(ids) - 2) for j in (i - 2, i - 1, i + 1, i + 2)]
)


class SkipGram(nn.Module):
    def __init__(self, v, d):
        super().__init__()
        self.center = nn.Embedding(v, d, sparse=True)
        self.context = nn.Embedding(v, d, sparse=True)
        nn.init.uniform_(self.center.weight, -0.5 / d, 0.5 / d)
        nn.init.normal_(self.context.weight, std=0.1)

    def forward(self, c, o, neg):
        vc = self.center(c)
        pos = F.logsigmoid((vc * self.context(o)).sum(1))
        negs = F.logsigmoid(-torch.bmm(self.context(neg), vc.unsqueeze(2)).squeeze(2)).sum(1)
        return -(pos + negs).mean()


model = SkipGram(len(vocab), 16)
optimizer = torch.optim.SparseAdam(list(model.parameters()), lr=0.05)
for batch in torch.randperm(len(pairs))[: 40 * 32].split(32):
    c, o = pairs[batch].T
    neg = torch.randint(0, len(vocab), (len(batch), 4))
    loss = model(c, o, neg)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
