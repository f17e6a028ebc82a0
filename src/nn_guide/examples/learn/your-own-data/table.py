import csv

import torch

lines = """metres,cents,tariff
14000,4100,day
3200,1950,night
8700,3980,airport
""".splitlines()
names = ["day", "night", "airport"]
rows = list(csv.DictReader(lines))
rides = [[float(row["metres"]), float(row["cents"])] for row in rows]
print(torch.tensor(rides))
#> tensor([[14000.,  4100.],
#>         [ 3200.,  1950.],
#>         [ 8700.,  3980.]])
print(torch.tensor([names.index(row["tariff"]) for row in rows]))
#> tensor([0, 1, 2])
