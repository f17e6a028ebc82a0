import torch
import torch.nn.functional as F
from torch import nn

x, y = torch.randn(32, 4), torch.randn(32, 1)
model = nn.Sequential(nn.Linear(4, 64), nn.Dropout(), nn.Linear(64, 1))


def train(optimizer, steps=3):
    losses = []
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
train(optimizer)
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "rng": torch.get_rng_state(),
    "cuda_rng": torch.cuda.get_rng_state_all(),
}
torch.save(checkpoint, "checkpoint.pt")
straight = train(optimizer)

for left_out in ("nothing", "optimizer", "rng"):
    checkpoint = torch.load("checkpoint.pt")
    model.load_state_dict(checkpoint["model"])
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    if left_out != "optimizer":
        optimizer.load_state_dict(checkpoint["optimizer"])
    if left_out != "rng":
        torch.set_rng_state(checkpoint["rng"])
        torch.cuda.set_rng_state_all(checkpoint["cuda_rng"])
    losses = train(optimizer)
    row = [f"{loss:.4f}" for loss in losses]
    print(f"{left_out:10}", row, losses == straight)
    #> nothing    ['0.5730', '0.6587', '0.6588'] True
    #> optimizer  ['0.5730', '0.5949', '0.6529'] False
    #> rng        ['0.5229', '0.6613', '0.6956'] False
