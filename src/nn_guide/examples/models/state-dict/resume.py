import torch
import torch.nn.functional as F
from torch import nn

x, y = torch.randn(32, 4), torch.randn(32, 1)


def build():
    layers = nn.Linear(4, 64), nn.Dropout(), nn.Linear(64, 1)
    model = nn.Sequential(*layers)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
    return model, optimizer, scheduler


def train_step(model, optimizer, scheduler):
    optimizer.zero_grad()
    loss = F.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
    scheduler.step()
    return loss.item()


model, optimizer, scheduler = build()
losses = []
for step in range(6):
    if step == 3:
        checkpoint = {
            "step": step,
            "model": model.state_dict(),
            "optimizer": optimizer.state_dict(),
            "scheduler": scheduler.state_dict(),
            "rng": torch.get_rng_state(),
            "cuda_rng": torch.cuda.get_rng_state_all(),  # (1)!
        }
        torch.save(checkpoint, "checkpoint.pt")
    losses.append(train_step(model, optimizer, scheduler))

model, optimizer, scheduler = build()  # (2)!
checkpoint = torch.load("checkpoint.pt")
model.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optimizer"])
scheduler.load_state_dict(checkpoint["scheduler"])
torch.set_rng_state(checkpoint["rng"])
torch.cuda.set_rng_state_all(checkpoint["cuda_rng"])
resumed = []
for _ in range(checkpoint["step"], 6):
    resumed.append(train_step(model, optimizer, scheduler))

print([f"{loss:.4f}" for loss in losses])
#> ['0.7477', '0.6049', '0.7207', '0.5769', '0.6801', '0.7376']
print([f"{loss:.4f}" for loss in resumed])
#> ['0.5769', '0.6801', '0.7376']
print(resumed == losses[3:])  # (3)!
#> True
