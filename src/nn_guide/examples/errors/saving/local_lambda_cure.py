import torch
from torch import nn


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)
        self.shortcut = nn.Identity()


torch.save(Block().state_dict(), "weights.pt")
block = Block()
print(block.load_state_dict(torch.load("weights.pt")))
#> <All keys matched successfully>
torch.save(block, "model.pt")
