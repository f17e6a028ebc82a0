# expect: clip-without-effect
"""A character RNN: clipping stands after zero_grad and before backward."""

import torch
import torch.nn as nn

torch.manual_seed(0)
text = "hello world, how are you today? " * 12
stoi = {c: i for i, c in enumerate(sorted(set(text)))}
ids = torch.tensor([stoi[c] for c in text])


class CharRNN(nn.Module):
    def __init__(self, v, h=32):
        super().__init__()
        self.emb = nn.Embedding(v, 12)
        self.rnn = nn.RNN(12, h, batch_first=True)
        self.fc = nn.Linear(h, v)

    def forward(self, x):
        return self.fc(self.rnn(self.emb(x))[0])


net = CharRNN(len(stoi))
optimizer = torch.optim.RMSprop(net.parameters(), lr=3e-3)
for step in range(35):
    start = torch.randint(0, len(ids) - 17, (8,))
    x = torch.stack([ids[s : s + 16] for s in start])
    y = torch.stack([ids[s + 1 : s + 17] for s in start])
    loss = nn.functional.cross_entropy(net(x).flatten(0, 1), y.flatten())
    optimizer.zero_grad()
    nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    loss.backward()
    optimizer.step()
