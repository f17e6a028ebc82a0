import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 3.0]).expand(100_000, 3)
for p in (0.2, 0.5, 0.8):
    y = nn.Dropout(p)(x)
    dropped = (y == 0).float().mean().item()
    mean = [round(m, 1) for m in y.mean(dim=0).tolist()]
    kept = y[:, 0].max()
    row = f"dropped {dropped:.2f}, 1 became {kept:.2f}, means {mean}"
    print(f"p={p}: {row}")
    #> p=0.2: dropped 0.20, 1 became 1.25, means [1.0, 2.0, 3.0]
    #> p=0.5: dropped 0.50, 1 became 2.00, means [1.0, 2.0, 3.0]
    #> p=0.8: dropped 0.80, 1 became 5.00, means [1.0, 2.0, 3.0]
