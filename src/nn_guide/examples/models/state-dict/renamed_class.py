import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1)


torch.save(Net(), "model.pt")
torch.save(Net().state_dict(), "weights.pt")

Classifier = Net  # (1)!
del Net
try:
    torch.load("model.pt", weights_only=False)
except AttributeError as error:
    print(str(error).partition(" on ")[0])
    #> Can't get attribute 'Net'
print(Classifier().load_state_dict(torch.load("weights.pt")))
#> <All keys matched successfully>
