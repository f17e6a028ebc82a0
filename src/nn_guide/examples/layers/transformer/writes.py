import torch
import torch.nn.functional as F
from torch import nn


class LanguageModel(nn.Module):
    def __init__(self, tokens, longest, width=32, heads=4, layers=2):
        super().__init__()
        self.tokens = nn.Embedding(tokens, width)
        self.positions = nn.Embedding(longest, width)
        layer = nn.TransformerEncoderLayer(
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


text = (
    "To be, or not to be, that is the question: whether 'tis nobler "
    "in the mind to suffer the slings and arrows of outrageous fortune"
)
letters = sorted(set(text))
ids = torch.tensor([letters.index(letter) for letter in text])
windows = ids.unfold(0, 17, 1)
model = LanguageModel(len(letters), longest=16)
optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
for step in range(150):
    logits = model(windows[:, :-1])
    target = windows[:, 1:].flatten()
    loss = F.cross_entropy(logits.flatten(0, 1), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item() < 0.5)
#> True

model.eval()
said = ids[:8]
with torch.no_grad():
    while len(said) < 62:
        logits = model(said[None, -16:])[0, -1]
        said = torch.cat([said, logits.argmax()[None]])
print("".join(letters[i] for i in said))
#> To be, or not to be, that is the question: whether 'tis nobler
