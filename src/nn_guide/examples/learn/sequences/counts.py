import torch

text = """the rain runs down the window pane,
the taxi takes the road again.
the driver hums, the meter ticks,
the station clock says half past six.
"""
letters = sorted(set(text))
ids = torch.tensor([letters.index(c) for c in text])
counts = torch.zeros(len(letters), len(letters))
for i in range(len(ids) - 1):
    counts[ids[i], ids[i + 1]] += 1
print(counts.shape, counts[letters.index("h")].max())
#> torch.Size([26, 26]) tensor(7.)
