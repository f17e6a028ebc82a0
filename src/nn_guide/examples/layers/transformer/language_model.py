import torch
import torch.nn.functional as F
from torch import nn


class LanguageModel(nn.Module):
    def __init__(self, tokens, longest, width=32, heads=4, layers=2):
        super().__init__()
        self.tokens = nn.Embedding(tokens, width)
        self.positions = nn.Embedding(longest, width)  # (1)!
        layer = nn.TransformerEncoderLayer(  # (2)!
            width, heads, 4 * width, norm_first=True, batch_first=True
        )
        norm = nn.LayerNorm(width)
        self.blocks = nn.TransformerEncoder(
            layer, layers, norm=norm, enable_nested_tensor=False
        )
        self.head = nn.Linear(width, tokens)

    def forward(self, tokens):
        length = tokens.shape[1]
        x = self.tokens(tokens) + self.positions.weight[:length]
        mask = nn.Transformer.generate_square_subsequent_mask(length)
        return self.head(self.blocks(x, mask=mask, is_causal=True))


model = LanguageModel(tokens=50, longest=16)
text = torch.randint(50, (8, 13))
logits = model(text[:, :-1])  # (3)!
loss = F.cross_entropy(logits.flatten(0, 1), text[:, 1:].flatten())
print(text.shape, logits.shape, loss.shape)
#> torch.Size([8, 13]) torch.Size([8, 12, 50]) torch.Size([])
