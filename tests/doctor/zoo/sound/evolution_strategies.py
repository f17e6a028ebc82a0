"""Evolution strategies: the gradient is estimated from perturbed copies, without backward."""

import torch
from torch import nn
from torch.nn.utils import parameters_to_vector, vector_to_parameters

torch.manual_seed(0)

model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
for p in model.parameters():
    p.requires_grad_(False)
theta = nn.Parameter(parameters_to_vector(model.parameters()).clone())
optimizer = torch.optim.Adam([theta], lr=0.05)
x = torch.randn(128, 2)
y = (x[:, :1] - 0.5 * x[:, 1:]).tanh()
sigma, pairs = 0.1, 8


def fitness(vector):
    vector_to_parameters(vector, model.parameters())
    return -nn.functional.mse_loss(model(x), y)


with torch.no_grad():
    for generation in range(40):
        noise = torch.randn(pairs, theta.numel())
        scores = torch.stack(
            [fitness(theta + sigma * n) - fitness(theta - sigma * n) for n in noise]
        )
        theta.grad = -(scores.unsqueeze(1) * noise).mean(0) / (2 * sigma)
        optimizer.step()
    vector_to_parameters(theta, model.parameters())
