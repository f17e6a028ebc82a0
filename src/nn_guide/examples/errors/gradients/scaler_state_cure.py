import torch

device = torch.get_default_device().type
saved = torch.amp.GradScaler(device, enabled=False).state_dict()
scaler = torch.amp.GradScaler(device)
if saved:  # (1)!
    scaler.load_state_dict(saved)
print(sorted(scaler.state_dict()))
#> ['_growth_tracker', 'backoff_factor', 'growth_factor', 'growth_interval', 'scale']
