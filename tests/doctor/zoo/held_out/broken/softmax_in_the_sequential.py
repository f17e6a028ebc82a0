# expect: probabilities-into-logits
"""Topics of texts from bags of words."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
TOPICS, WORDS = 5, 40
topic = torch.randint(TOPICS, (320,))
own = 8 * topic[:, None] + torch.randint(8, (320, 4))
ids = torch.cat([own, torch.randint(WORDS, (320, 5))], dim=1)

model = nn.Sequential(
    nn.EmbeddingBag(WORDS, 24), nn.LayerNorm(24), nn.Linear(24, TOPICS), nn.Softmax(dim=-1)
)
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
for _ in range(4):
    for words, label in DataLoader(TensorDataset(ids, topic), batch_size=32, shuffle=True):
        loss = loss_function(model(words), label)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
