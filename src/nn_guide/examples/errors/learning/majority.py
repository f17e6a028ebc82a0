import torch
import torch.nn.functional as F
from torch import nn

for weight in (None, torch.tensor([1.0, 19.0])):  # (1)!
    for seed in range(3):
        torch.manual_seed(seed)
        y = (torch.arange(2000) % 20 == 0).long()
        x = torch.randn(2000, 5) + 0.4 * y.unsqueeze(1)
        model = nn.Linear(5, 2)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
        for _ in range(100):
            loss = F.cross_entropy(model(x), y, weight)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        predicted = model(x).argmax(dim=1)
        accuracy = (predicted == y).float().mean()
        found = predicted[y == 1].float().mean()  # (2)!
        print(f"accuracy {accuracy:.2f}, rare class found {found:.1f}")
        #> accuracy 0.95, rare class found 0.0
        #> accuracy 0.95, rare class found 0.0
        #> accuracy 0.95, rare class found 0.0
        #> accuracy 0.67, rare class found 0.7
        #> accuracy 0.67, rare class found 0.7
        #> accuracy 0.67, rare class found 0.7
