# expect: logits-into-probabilities
"""An LSTM tagger with NLLLoss."""

import torch
import torch.nn as nn
import torch.optim as optim

torch.manual_seed(0)


class Tagger(nn.Module):
    def __init__(self, vocab, dim, tags):
        super().__init__()
        self.embedding = nn.Embedding(vocab, dim)
        self.lstm = nn.LSTM(dim, dim, batch_first=True, bidirectional=True)
        self.hidden2tag = nn.Linear(2 * dim, tags)

    def forward(self, words):
        out, _ = self.lstm(self.embedding(words))
        return self.hidden2tag(out)


words = torch.randint(15, (160, 8))
tags = words // 5
model = Tagger(15, 16, 3)
loss_function = nn.NLLLoss()
optimizer = optim.SGD(model.parameters(), lr=0.5)
for epoch in range(6):
    for rows in torch.randperm(160).split(32):
        model.zero_grad()
        scores = model(words[rows])
        loss = loss_function(scores.flatten(0, 1), tags[rows].flatten())
        loss.backward()
        optimizer.step()
    print(epoch, loss.item())
