import torch
from torch import nn

cell = nn.LSTMCell(input_size=3, hidden_size=1)
for parameter in cell.parameters():
    nn.init.zeros_(parameter)
with torch.no_grad():
    cell.bias_ih.copy_(torch.tensor([-10.0, 10.0, 0.0, -10.0]))  # (1)!
    cell.weight_ih[0, 1] = 20.0
    cell.weight_ih[1, 1] = -20.0
    cell.weight_ih[2, 0] = 1.0
    cell.weight_ih[3, 2] = 20.0

rows = [[0.3, 0, 0], [0.8, 1, 0], [-0.4, 0, 0], [0.5, 0, 1]]  # (2)!
h = c = torch.zeros(1, 1)
for row in rows:
    h, c = cell(torch.tensor([row]), (h, c))
    print(f"c = {c.item():.2f}  h = {h.item():.2f}")
    #> c = 0.00  h = 0.00
    #> c = 0.66  h = 0.00
    #> c = 0.66  h = 0.00
    #> c = 0.66  h = 0.58
