import torch


def loss_of(prediction, fares):
    fares = fares.reshape(prediction.shape)
    return ((prediction - fares) ** 2).mean()


fares = torch.tensor([10.5, 11.5, 16.0])
print(loss_of(fares, fares))
print(loss_of(fares, torch.stack([fares], dim=1)))
