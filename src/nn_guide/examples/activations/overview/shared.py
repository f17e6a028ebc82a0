from torch import nn

relu, prelu = nn.ReLU(), nn.PReLU()
chain = nn.Sequential(nn.Linear(4, 4), relu, nn.Linear(4, 4), relu)
print(sum(p.numel() for p in chain.parameters()))
#> 40

shared = nn.Sequential(nn.Linear(4, 4), prelu, nn.Linear(4, 4), prelu)
own = nn.Sequential(
    nn.Linear(4, 4), nn.PReLU(), nn.Linear(4, 4), nn.PReLU()
)
for model in (shared, own):
    print(sum(p.numel() for p in model.parameters()))
    #> 41
    #> 42
