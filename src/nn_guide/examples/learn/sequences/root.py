import torch

torch.manual_seed(0)
for d in (4, 64, 1024):
    q, k = torch.randn(1000, d), torch.randn(16, d)
    scores = q @ k.T / d**0.5
    weights = torch.softmax(scores, dim=1)
    largest = weights.max(dim=1).values.mean()
    print(d, f"{scores.std():.0f}", f"{largest:.2f}")
    #> 4 1 0.21
    #> 64 1 0.25
    #> 1024 1 0.25
