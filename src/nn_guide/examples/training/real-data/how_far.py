import torch
from sklearn.datasets import load_digits

from nn_guide.training.digits import digits


def nearest_neighbor(known, pictures):
    distances = torch.cdist(pictures.flatten(1), known.flatten(1))
    return distances.argmin(dim=1)


images, labels = map(torch.tensor, load_digits(return_X_y=True))
different = images.unique(dim=0)
print("different pictures:", len(different), "of", len(images))
#> different pictures: 1797 of 1797

train, validation, _ = digits()
found = nearest_neighbor(train.tensors[0], validation.tensors[0])
right = train.tensors[1][found] == validation.tensors[1]
print(f"300 drawn at random: {right.float().mean():.1%}")  # (1)!
#> 300 drawn at random: 99.7%

found = nearest_neighbor(images[:1197], images[-300:])
right = labels[found] == labels[-300:]
print(f"the last 300 of the file: {right.float().mean():.1%}")
#> the last 300 of the file: 93.7%

nearest = torch.cdist(images, images).fill_diagonal_(100).argmin(dim=1)
order = torch.arange(len(images))
places = (nearest - order).abs()
near = (places <= 140).float().mean()
print(f"most similar within 140 places: {near:.0%}")
#> most similar within 140 places: 59%
places = (order[:, None] - order).abs()
near = (places <= 140).float().mean()
print(f"any two within 140 places: {near:.0%}")  # (2)!
#> any two within 140 places: 15%
