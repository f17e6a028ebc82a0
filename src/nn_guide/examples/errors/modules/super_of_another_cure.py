from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)


print(Classifier())
#> Classifier(
#>   (fc): Linear(in_features=4, out_features=2, bias=True)
#> )
