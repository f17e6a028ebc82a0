"""Bayesian linear regression by variational inference: the ELBO is maximized with maximize=True."""

import torch
from torch import nn
from torch.distributions import Normal, kl_divergence


class Posterior(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.mean = nn.Parameter(torch.zeros(d))
        self.log_std = nn.Parameter(torch.full((d,), -1.0))

    def distribution(self):
        return Normal(self.mean, self.log_std.exp())

    def forward(self, x):
        return x @ self.distribution().rsample()


torch.manual_seed(0)
true_w = torch.tensor([1.0, -0.7, 0.3])
X = torch.randn(150, 3)
Y = X @ true_w + 0.3 * torch.randn(150)
q = Posterior(3)
prior = Normal(torch.zeros(3), torch.ones(3))
opt = torch.optim.Adam(q.parameters(), lr=0.05, maximize=True)
for step in range(50):
    log_lik = Normal(q(X), 0.3).log_prob(Y).sum()
    elbo = (log_lik - kl_divergence(q.distribution(), prior).sum()) / len(X)
    opt.zero_grad()
    elbo.backward()
    opt.step()
