import torch

book = torch.tensor([1, 1, 2, 0, 2, 2, 3])
letters = book[book != 0].unique_consecutive()
print("".join("-bok"[letter] for letter in letters))
#> bok
