# device: cpu
import torch
from torch import nn

x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
target = torch.tensor([[0.0], [0.0], [1.0], [1.0]])
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.06)
for step in range(100):
    output = model(x)  # (1)!
    largest = f"step {step}, largest output {output.max().item():.2f}:"
    try:
        loss = nn.BCELoss()(output, target)
    except RuntimeError as error:
        print(largest, error)
        #> step 3, largest output 1.05: all elements of input should be between 0 and 1
        break
    print(largest, f"loss {loss.item():.2f}")
    #> step 0, largest output 0.54: loss 0.71
    #> step 1, largest output 0.85: loss 0.56
    #> step 2, largest output 0.97: loss 0.50
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
