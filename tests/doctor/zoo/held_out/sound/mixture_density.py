"""A mixture density network for a curve that goes back on itself."""

import torch
from torch import distributions as D
from torch import nn


class MDN(nn.Module):
    def __init__(self, components=4, hidden=32):
        super().__init__()
        self.shared = nn.Sequential(
            nn.Linear(1, hidden), nn.Tanh(), nn.Linear(hidden, hidden), nn.Tanh()
        )
        self.heads = nn.ModuleDict(
            {k: nn.Linear(hidden, components) for k in ("logit", "mean", "scale")}
        )

    def forward(self, x):
        h = self.shared(x)
        mixture = D.Categorical(logits=self.heads["logit"](h))
        scale = nn.functional.softplus(self.heads["scale"](h)) + 1e-3
        return D.MixtureSameFamily(mixture, D.Normal(self.heads["mean"](h), scale))


torch.manual_seed(0)
y = 3 * torch.rand(400) - 1.5
x = y + 1.1 * torch.sin(2.5 * y) + 0.1 * torch.randn(400)
x = ((x - x.mean()) / x.std()).unsqueeze(1)

model = MDN()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for step in range(60):
    rows = torch.randint(400, (64,))
    loss = -model(x[rows]).log_prob(y[rows]).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 20 == 0:
        print(f"{loss.item():.3f}")
