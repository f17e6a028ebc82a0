import torch


def questions(ids, size):
    x = ids.unfold(0, size, 1)
    y = ids.unfold(0, size, 1)
    return x, y


x, y = questions(torch.arange(1, 6), 3)
print(x, y)
