import torch
from torch import nn

model = nn.Linear(2, 1)
print(model.state_dict())
#> OrderedDict([('weight', tensor([[-0.0053,  0.3793]])), ('bias', tensor([-0.5820]))])
torch.save(model.state_dict(), "model.pt")  # !

restored = nn.Linear(2, 1)  # (1)!
print(restored.load_state_dict(torch.load("model.pt")))  # !
#> <All keys matched successfully>
x = torch.randn(5, 2)
print(torch.equal(restored(x), model(x)))
#> True
