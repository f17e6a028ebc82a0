import torch
import torch.nn.functional as F

x = torch.ones(100_000)
for p in (0.0, 0.2, 0.5, 0.8):
    y = F.dropout(x, p)
    dropped, survivor, mean = (y == 0).float().mean(), y.max(), y.mean()
    row = f"survivor {survivor:.2f}  mean {mean:.2f}"
    print(f"p={p}  dropped {dropped:.2f}  {row}")
    #> p=0.0  dropped 0.00  survivor 1.00  mean 1.00
    #> p=0.2  dropped 0.20  survivor 1.25  mean 1.00
    #> p=0.5  dropped 0.50  survivor 2.00  mean 1.00
    #> p=0.8  dropped 0.80  survivor 5.00  mean 1.01

print(torch.equal(F.dropout(x, 0.5, training=False), x))
#> True
try:
    F.dropout(x, p=80)
except ValueError as error:
    print(error)
    #> dropout probability has to be between 0 and 1, but got 80
