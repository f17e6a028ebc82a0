"""A masked language model on repeating patterns; only hidden places count in the loss."""

import torch
from torch import nn

MASK, VOCAB, IGNORE = 0, 9, -100


class Bert(nn.Module):
    def __init__(self, dim=32, length=12):
        super().__init__()
        self.tokens = nn.Embedding(VOCAB, dim)
        self.positions = nn.Parameter(0.02 * torch.randn(1, length, dim))
        layer = nn.TransformerEncoderLayer(
            dim, 4, 64, dropout=0.0, batch_first=True, norm_first=True
        )
        self.encoder = nn.TransformerEncoder(layer, num_layers=2, enable_nested_tensor=False)
        self.head = nn.Sequential(nn.LayerNorm(dim), nn.Linear(dim, VOCAB))

    def forward(self, tokens):
        return self.head(self.encoder(self.tokens(tokens) + self.positions))


def patterns(n, length=12):
    period = torch.randint(1, VOCAB, (n, 3))
    return period.repeat(1, length // 3)


def corrupt(tokens, share=0.25):
    hidden = torch.rand(tokens.shape) < share
    labels = tokens.masked_fill(~hidden, IGNORE)
    return tokens.masked_fill(hidden, MASK), labels


def main():
    torch.manual_seed(0)
    model = Bert()
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    warmup = torch.optim.lr_scheduler.LinearLR(optimizer, start_factor=0.2, total_iters=5)
    criterion = nn.CrossEntropyLoss(ignore_index=IGNORE)
    for _ in range(40):
        inputs, labels = corrupt(patterns(32))
        loss = criterion(model(inputs).flatten(0, 1), labels.flatten())
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        warmup.step()
    print(loss.item())


if __name__ == "__main__":
    main()
