import torch
from torch import nn

x = torch.tensor([[-1.0], [1.0]])
y = torch.tensor([[8.0], [12.0]])
for names in ({"weight", "bias"}, {"weight"}, set()):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        loss = nn.functional.mse_loss(model(x), y)
        for name, p in model.named_parameters():
            if name in names:
                loss = loss + p.pow(2).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    line = f"{model.weight.item():.1f} {model.bias.item():.1f}"
    print(line, sorted(names))
    #> 1.0 5.0 ['bias', 'weight']
    #> 1.0 10.0 ['weight']
    #> 2.0 10.0 []
