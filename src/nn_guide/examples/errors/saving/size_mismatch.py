from torch import nn

saved = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 5))
model = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 1000))
try:
    model.load_state_dict(saved.state_dict(), strict=False)
except RuntimeError as error:
    print(error)
    #> Error(s) in loading state_dict for Sequential:
    #> 	size mismatch for 1.weight: copying a param with shape torch.Size([5, 3]) from checkpoint, the shape in current model is torch.Size([1000, 3]).
    #> 	size mismatch for 1.bias: copying a param with shape torch.Size([5]) from checkpoint, the shape in current model is torch.Size([1000]).
