import torch
from torch import nn

for unscale in (False, True):
    model = nn.Linear(2, 1, bias=False)
    nn.init.constant_(model.weight, 3.0)
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    x = torch.tensor([[3.0, 4.0]])
    scaler = torch.amp.GradScaler(x.device.type, init_scale=1024.0)

    with torch.autocast(x.device.type, dtype=torch.float16):
        loss = model(x).sum()
    scaler.scale(loss).backward()
    if unscale:
        scaler.unscale_(optimizer)
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    scaler.step(optimizer)
    scaler.update()
    moved = (model.weight.detach() - 3).norm()
    print(f"{unscale=!s:5} norm {norm:.0f}, moved by {moved:.4f}")
    #> unscale=False norm 5120, moved by 0.0010
    #> unscale=True  norm 5, moved by 1.0000
