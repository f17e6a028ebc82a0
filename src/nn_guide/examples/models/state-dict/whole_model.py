import pickle

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1)


model = Net()
torch.save(model, "model.pt")  # (1)!
try:
    torch.load("model.pt")
except pickle.UnpicklingError as error:
    lines = str(error).splitlines()
    print(lines[0].partition(". ")[0])
    #> Weights only load failed
    print(lines[3].partition(". ")[0].strip())  # (2)!
    #> WeightsUnpickler error: Unsupported global: GLOBAL __main__.Net was not an allowed global by default

whole = torch.load("model.pt", weights_only=False)
try:
    model.load_state_dict(whole)
except TypeError as error:
    print(error)
    #> Expected state_dict to be dict-like, got <class '__main__.Net'>.
