# expect: trained-in-eval
"""A pretrained encoder is loaded with a helper that ends with eval(), then trained on."""

import torch
from torch import nn

torch.manual_seed(0)


class Encoder(nn.Module):
    def __init__(self, vocab=20, dim=24, classes=2):
        super().__init__()
        self.embed = nn.Embedding(vocab, dim)
        self.dropout = nn.Dropout(0.2)
        self.layer = nn.TransformerEncoderLayer(dim, 2, 48, dropout=0.2, batch_first=True)
        self.classifier = nn.Linear(dim, classes)

    def forward(self, ids):
        return self.classifier(self.layer(self.dropout(self.embed(ids))).mean(1))

    @classmethod
    def from_pretrained(cls, state):
        model = cls()
        model.load_state_dict(state)
        model.eval()
        return model


def finetune(model, ids, labels, epochs=4, batch_size=32):
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-3)
    for _ in range(epochs):
        for idx in torch.randperm(len(ids)).split(batch_size):
            loss = nn.functional.cross_entropy(model(ids[idx]), labels[idx])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


ids = torch.randint(20, (320, 9))
labels = (ids < 10).sum(1).gt(4).long()
finetune(Encoder.from_pretrained(Encoder().state_dict()), ids, labels)
