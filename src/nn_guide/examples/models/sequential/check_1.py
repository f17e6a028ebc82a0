from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 2))
saved = model.state_dict()
model.insert(1, nn.ReLU())
answer = model.load_state_dict(saved, strict=False)
print(answer.missing_keys)
#> ['2.weight', '2.bias']
print(answer.unexpected_keys)
#> ['1.weight', '1.bias']
