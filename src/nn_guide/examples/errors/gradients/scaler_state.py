import torch

device = torch.get_default_device().type
off = torch.amp.GradScaler(device, enabled=False)
scaler = torch.amp.GradScaler(device)
print(off.state_dict())
#> {}
try:
    scaler.load_state_dict(off.state_dict())
except RuntimeError as error:
    print(error)
    #> The source state dict is empty, possibly because it was saved from a disabled instance of GradScaler.
