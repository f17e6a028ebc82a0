from torch import nn

trained = nn.Sequential(nn.Linear(2, 1), nn.Dropout(0.5))
trained.requires_grad_(False).eval()
model = nn.Sequential(nn.Linear(2, 1), nn.Dropout(0.1))
print(model.load_state_dict(trained.state_dict()))
#> <All keys matched successfully>

print(model[1], model[0].weight.requires_grad, model.training)
#> Dropout(p=0.1, inplace=False) True True
print(model.eval() is model, model.training)
#> True False
