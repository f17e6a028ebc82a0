# tolerance: 0.1
import torch

text = """the rain runs down the window pane,
the taxi takes the road again.
the driver hums, the meter ticks,
the station clock says half past six.
"""
torch.manual_seed(0)
letters = sorted(set(text))
ids = torch.tensor([letters.index(c) for c in text])
print(len(letters), len(ids), ids[:8])
#> 26 139 tensor([20, 10,  7,  1, 18,  4, 11, 15])
