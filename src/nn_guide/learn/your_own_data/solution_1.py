import torch


def scale(train, test):
    mean, std = train.mean(dim=0), train.std(dim=0)
    return (train - mean) / std, (test - mean) / std


rows = [1000.0, 900.0], [3000.0, 1300.0], [5000.0, 2000.0]
train = torch.tensor(rows)
test = torch.tensor([[4000.0, 1500.0], [9000.0, 3000.0]])
print(scale(train, test))
