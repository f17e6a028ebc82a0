"""A language model in the layout (time, batch), with a float mask of minus infinity."""

import math

import torch
import torch.nn as nn

torch.manual_seed(0)
NTOKENS, BPTT, NINP = 8, 12, 32


class PositionalEncoding(nn.Module):
    def __init__(self, d_model, dropout=0.05, max_len=100):
        super().__init__()
        self.dropout = nn.Dropout(p=dropout)
        position = torch.arange(max_len).unsqueeze(1)
        div_term = torch.exp(torch.arange(0, d_model, 2) * (-math.log(10000.0) / d_model))
        pe = torch.zeros(max_len, 1, d_model)
        pe[:, 0, 0::2] = torch.sin(position * div_term)
        pe[:, 0, 1::2] = torch.cos(position * div_term)
        self.register_buffer("pe", pe)

    def forward(self, x):
        return self.dropout(x + self.pe[: x.size(0)])


class TransformerModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.input_emb = nn.Embedding(NTOKENS, NINP)
        self.pos_encoder = PositionalEncoding(NINP)
        self.layer = nn.TransformerEncoderLayer(NINP, 2, 64, 0.05)
        self.decoder = nn.Linear(NINP, NTOKENS)

    def forward(self, src):
        mask = nn.Transformer.generate_square_subsequent_mask(len(src))
        x = self.pos_encoder(self.input_emb(src) * math.sqrt(NINP))
        return self.decoder(self.layer(x, src_mask=mask))


# (time, batch): each column goes on where it was
data = (torch.arange(481).unsqueeze(1) * torch.randint(1, 4, (1, 10))) % NTOKENS
model = TransformerModel()
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
model.train()
for i in range(0, 480, BPTT):
    source, target = data[i : i + BPTT], data[i + 1 : i + 1 + BPTT]
    optimizer.zero_grad()
    loss = criterion(model(source).view(-1, NTOKENS), target.reshape(-1))
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 0.5)
    optimizer.step()
