import torch
import torch.nn.functional as F
from torch import nn

ages = torch.arange(18.0, 90).unsqueeze(1)
target = (ages > 45).float()
standardized = (ages - ages.mean()) / ages.std()
inputs = {"as they are": ages, "standardized": standardized}
for name, x in inputs.items():
    for seed in range(3):
        torch.manual_seed(seed)
        layers = nn.Linear(1, 32), nn.ReLU(), nn.Linear(32, 1)
        model = nn.Sequential(*layers)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        for _ in range(300):
            loss = F.binary_cross_entropy_with_logits(model(x), target)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        right = (model(x) > 0) == (target > 0)
        print(f"{name}: {right.float().mean():.0%}")
        #> as they are: 61%
        #> as they are: 61%
        #> as they are: 61%
        #> standardized: 100%
        #> standardized: 100%
        #> standardized: 100%
