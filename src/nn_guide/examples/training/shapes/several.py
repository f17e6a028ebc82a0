import torch
from torch import nn

from nn_guide.training.shapes import shapes


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(100, 8)
        self.lstm = nn.LSTM(8, 16, batch_first=True)
        self.head = nn.Linear(16, 5)

    def forward(self, tokens):
        output, _ = self.lstm(self.embedding(tokens))
        return self.head(output).mT


for row in shapes(Tagger(), torch.zeros(4, 7, dtype=torch.int64)):
    print(row.kind, row.input, row.output)
    #> Embedding (4, 7) (4, 7, 8)
    #> LSTM (4, 7, 8) [(4, 7, 16), [(1, 4, 16), (1, 4, 16)]]
    #> Linear (4, 7, 16) (4, 7, 5)
    #> Tagger (4, 7) (4, 5, 7)
