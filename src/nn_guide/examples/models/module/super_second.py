from torch import nn


class Square(nn.Module):
    def __init__(self, size):
        self.size = size
        super().__init__()
        self.linear = nn.Linear(size, size)


print(Square(3).size, Square(3).linear)
#> 3 Linear(in_features=3, out_features=3, bias=True)
