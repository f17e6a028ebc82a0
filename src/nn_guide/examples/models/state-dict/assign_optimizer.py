import torch
from torch import nn

for assign in (False, True):
    model = nn.Linear(2, 1, bias=False)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model.load_state_dict(
        {"weight": torch.tensor([[3.0, 4.0]])}, assign=assign
    )

    model(torch.ones(1, 2)).backward()
    optimizer.step()
    print(f"assign={assign}", model.weight.detach())
    #> assign=False tensor([[2.9000, 3.9000]])
    #> assign=True tensor([[3., 4.]])
