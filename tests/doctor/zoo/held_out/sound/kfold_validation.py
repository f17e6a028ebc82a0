"""Five-fold cross-validation; each fold has a new model and a new optimizer."""

import torch
from torch import nn
from torch.utils.data import DataLoader, Subset, TensorDataset


def make_model():
    return nn.Sequential(nn.Linear(7, 24), nn.ReLU(), nn.Dropout(0.1), nn.Linear(24, 1))


def run_fold(train_set, val_set):
    model = make_model()
    optimizer = torch.optim.Adam(model.parameters(), lr=2e-2)
    criterion = nn.MSELoss()
    for _ in range(3):
        model.train()
        for x, y in DataLoader(train_set, batch_size=40, shuffle=True):
            optimizer.zero_grad()
            criterion(model(x), y).backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        x, y = next(iter(DataLoader(val_set, batch_size=len(val_set))))
        return criterion(model(x), y).item()


def main(k=5):
    torch.manual_seed(0)
    x = torch.randn(200, 7)
    y = (x @ torch.randn(7, 1)) / 7**0.5 + 0.1 * torch.randn(200, 1)
    dataset = TensorDataset(x, y)
    folds = torch.randperm(200).chunk(k)
    scores = []
    for i in range(k):
        train = torch.cat([fold for j, fold in enumerate(folds) if j != i])
        scores.append(run_fold(Subset(dataset, train.tolist()), Subset(dataset, folds[i].tolist())))
    print(f"{sum(scores) / k:.3f}")


main()
