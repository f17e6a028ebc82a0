"""A character-level RNN that classifies names, one name at a time, written with raw cells."""

import random

import torch
import torch.nn as nn

torch.manual_seed(0)
random.seed(0)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
ENDINGS = {
    "italian": ["ini", "etti", "ello"],
    "polish": ["ski", "czyk", "wicz"],
    "greek": ["poulos", "idis", "akis"],
}
CATS = list(ENDINGS)


def random_name():
    cat = random.choice(CATS)
    stem = "".join(random.choice(LETTERS) for _ in range(2))
    return stem + random.choice(ENDINGS[cat]), CATS.index(cat)


def to_tensor(name):
    t = torch.zeros(len(name), 1, 26)
    for i, ch in enumerate(name):
        t[i, 0, LETTERS.index(ch)] = 1
    return t


class RNN(nn.Module):
    def __init__(self, hidden=32):
        super().__init__()
        self.hidden = hidden
        self.i2h = nn.Linear(26 + hidden, hidden)
        self.h2o = nn.Linear(hidden, 3)

    def forward(self, x, h):
        h = torch.tanh(self.i2h(torch.cat([x, h], 1)))
        return self.h2o(h), h


rnn = RNN()
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(rnn.parameters(), lr=0.01)
for it in range(55):
    name, label = random_name()
    h = torch.zeros(1, rnn.hidden)
    for letter in to_tensor(name):
        out, h = rnn(letter, h)
    loss = criterion(out, torch.tensor([label]))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
