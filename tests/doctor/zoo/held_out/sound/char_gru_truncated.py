"""A character model whose hidden state is carried on, and detached, from piece to piece."""

import torch
from torch import nn

TEXT = "the cat sat on the mat, the rat ate the hat, and that was that. " * 12
VOCABULARY = sorted(set(TEXT))
INDEX = {char: i for i, char in enumerate(VOCABULARY)}


class CharRNN(nn.Module):
    def __init__(self, size, hidden=48):
        super().__init__()
        self.embedding = nn.Embedding(size, 16)
        self.gru = nn.GRU(16, hidden, batch_first=True)
        self.out = nn.Linear(hidden, size)

    def forward(self, tokens, state=None):
        features, state = self.gru(self.embedding(tokens), state)
        return self.out(features), state


def main():
    torch.manual_seed(0)
    data = torch.tensor([INDEX[char] for char in TEXT])
    rows = data[: len(data) // 8 * 8].view(8, -1)
    model = CharRNN(len(VOCABULARY))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    loss_fn = nn.CrossEntropyLoss()
    for _ in range(8):
        state = None
        for start in range(0, rows.size(1) - 16, 16):
            inputs = rows[:, start : start + 16]
            targets = rows[:, start + 1 : start + 17]
            if state is not None:
                state = state.detach()
            logits, state = model(inputs, state)
            loss = loss_fn(logits.transpose(1, 2), targets)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
    print(f"loss {loss.item():.3f}")


main()
