import torch
from torch import nn


class Net(nn.Module):
    def _init_(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)


class Plain(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(4, 2)]


for wrong in (Net, Plain):
    try:
        torch.optim.SGD(wrong().parameters(), lr=0.1)
    except ValueError as error:
        print(error)
        #> optimizer got an empty parameter list
        #> optimizer got an empty parameter list
