from torch import nn

saved = nn.DataParallel(nn.Linear(4, 2)).state_dict()
model = nn.Linear(4, 2)
before = model.weight.clone()
model.load_state_dict(saved, strict=False)  # (1)!
print(model.weight.equal(before))
#> True
