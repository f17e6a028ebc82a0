# expect: not-in-optimizer
"""An encoder and a decoder of GRUs repeat a sequence."""

import torch
from torch import nn

V = 8


class Encoder(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.emb = nn.Embedding(V, d)
        self.gru = nn.GRU(d, d, batch_first=True)

    def forward(self, x):
        return self.gru(self.emb(x))[1]


class Decoder(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.emb = nn.Embedding(V + 1, d)
        self.gru = nn.GRU(d, d, batch_first=True)
        self.out = nn.Linear(d, V)

    def forward(self, x, h):
        start = torch.full_like(x[:, :1], V)
        out, _ = self.gru(self.emb(torch.cat([start, x[:, :-1]], dim=1)), h)
        return self.out(out)


def main():
    torch.manual_seed(0)
    encoder, decoder = Encoder(32), Decoder(32)
    optimizer = torch.optim.Adam(encoder.parameters(), lr=1e-2)
    criterion = nn.CrossEntropyLoss()
    for _ in range(40):
        x = torch.randint(V, (32, 5))
        logits = decoder(x, encoder(x))
        loss = criterion(logits.transpose(1, 2), x)
        encoder.zero_grad()
        decoder.zero_grad()
        loss.backward()
        optimizer.step()
    print(loss.item())


main()
