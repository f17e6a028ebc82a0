import torch

torch.manual_seed(0)
for d in (4, 64, 1024):
    q, k = torch.randn(1000, d), torch.randn(16, d)
    scores = q @ k.T
    weights = torch.softmax(scores, dim=1)
    largest = weights.max(dim=1).values.mean()
    print(d, f"{scores.std():.0f}", f"{largest:.2f}")
    #> 4 2 0.39
    #> 64 8 0.85
    #> 1024 32 0.96
