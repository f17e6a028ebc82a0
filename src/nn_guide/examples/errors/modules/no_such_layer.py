from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
try:
    model[3]
except IndexError as error:
    print(error)
    #> index 3 is out of range
