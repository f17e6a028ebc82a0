"""One trunk, two heads: a class and a number, the sum of two losses; batches are dicts."""

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Houses(Dataset):
    def __init__(self, n, seed):
        g = torch.Generator().manual_seed(seed)
        self.x = torch.randn(n, 7, generator=g)
        self.kind = self.x[:, :3].argmax(1)
        self.price = self.x[:, 3] * self.x[:, 4] + 0.5 * self.x[:, 0]

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return {"features": self.x[i], "kind": self.kind[i], "price": self.price[i]}


class MultiTask(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(7, 48), nn.ReLU(), nn.Linear(48, 48), nn.ReLU())
        self.heads = nn.ModuleDict({"kind": nn.Linear(48, 3), "price": nn.Linear(48, 1)})

    def forward(self, x):
        h = self.trunk(x)
        return {"kind": self.heads["kind"](h), "price": self.heads["price"](h).squeeze(-1)}


def losses(out, batch):
    return (
        nn.functional.cross_entropy(out["kind"], batch["kind"]),
        nn.functional.smooth_l1_loss(out["price"], batch["price"]),
    )


def main():
    torch.manual_seed(0)
    model = MultiTask()
    opt = torch.optim.Adam(model.parameters(), lr=5e-3)
    train = DataLoader(Houses(400, seed=1), batch_size=40, shuffle=True)
    valid = DataLoader(Houses(80, seed=2), batch_size=80)
    for _ in range(5):
        model.train()
        for batch in train:
            opt.zero_grad()
            a, b = losses(model(batch["features"]), batch)
            (a + 0.5 * b).backward()
            opt.step()
        model.eval()
        with torch.no_grad():
            total = sum(sum(losses(model(b["features"]), b)) for b in valid)
    print(f"{total.item():.2f}")


if __name__ == "__main__":
    main()
