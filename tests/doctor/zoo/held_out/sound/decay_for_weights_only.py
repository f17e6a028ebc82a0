"""An MLP-mixer; biases and norms have no weight decay; the rate follows one cycle per run."""

import torch
from torch import nn


class MixerBlock(nn.Module):
    def __init__(self, tokens, dim):
        super().__init__()
        self.norm_t, self.norm_c = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.token_mlp = nn.Sequential(nn.Linear(tokens, 16), nn.GELU(), nn.Linear(16, tokens))
        self.channel_mlp = nn.Sequential(nn.Linear(dim, 32), nn.GELU(), nn.Linear(32, dim))

    def forward(self, x):
        x = x + self.token_mlp(self.norm_t(x).transpose(1, 2)).transpose(1, 2)
        return x + self.channel_mlp(self.norm_c(x))


class Mixer(nn.Module):
    def __init__(self):
        super().__init__()
        self.patch = nn.Conv2d(1, 16, 4, stride=4)
        self.blocks = nn.Sequential(MixerBlock(9, 16), MixerBlock(9, 16))
        self.norm = nn.LayerNorm(16)
        self.head = nn.Linear(16, 4)

    def forward(self, images):
        tokens = self.patch(images).flatten(2).transpose(1, 2)
        return self.head(self.norm(self.blocks(tokens)).mean(1))


def corners(n):
    """A bright patch in one of the four corners."""
    label = torch.randint(4, (n,))
    image = torch.randn(n, 1, 12, 12)
    for k, (r, c) in enumerate([(0, 0), (0, 8), (8, 0), (8, 8)]):
        image[label == k, :, r : r + 4, c : c + 4] += 1.0
    return image, label


def groups(model, decay):
    bare = {id(p) for m in model.modules() if isinstance(m, nn.LayerNorm) for p in m.parameters()}
    bare |= {id(p) for name, p in model.named_parameters() if name.endswith("bias")}
    params = list(model.parameters())
    return [
        {"params": [p for p in params if id(p) not in bare], "weight_decay": decay},
        {"params": [p for p in params if id(p) in bare], "weight_decay": 0.0},
    ]


torch.manual_seed(0)
images, labels = corners(320)
model = Mixer()
optimizer = torch.optim.AdamW(groups(model, 0.05))
epochs, per_epoch = 4, 10
schedule = torch.optim.lr_scheduler.OneCycleLR(
    optimizer, max_lr=1e-2, total_steps=epochs * per_epoch
)
for _ in range(epochs):
    for rows in torch.randperm(320).split(32):
        loss = nn.functional.cross_entropy(model(images[rows]), labels[rows])
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        schedule.step()
