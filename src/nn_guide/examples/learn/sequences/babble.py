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

torch.manual_seed(0)
said = [ids[0]]
for _ in range(60):
    said.append(torch.multinomial(counts[said[-1]], 1)[0])
print("".join(letters[i] for i in said))
#> thethe tive raks tan roclowines,
#> the, sas,
#> thumstalf he sas,
#>
