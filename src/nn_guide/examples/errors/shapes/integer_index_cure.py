import torch

names = ["cat", "dog", "bird"]
predicted = torch.tensor([2, 0])
print([names[i] for i in predicted.tolist()])
#> ['bird', 'cat']
