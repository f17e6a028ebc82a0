"""A rare class is drawn more often with a weighted sampler, after the data is split."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler


def metrics(logits, labels):
    found = logits > 0
    true = labels > 0.5
    recall = (found & true).sum() / true.sum().clamp(min=1)
    precision = (found & true).sum() / found.sum().clamp(min=1)
    return recall.item(), precision.item()


def main():
    torch.manual_seed(0)
    x = torch.randn(500, 6)
    y = (x[:, 0] + x[:, 1] + 0.3 * torch.randn(500) > 1.9).float()
    x_train, y_train, x_val, y_val = x[:400], y[:400], x[400:], y[400:]
    share = y_train.mean()
    weights = torch.where(y_train == 1, 1 / share, 1 / (1 - share))
    sampler = WeightedRandomSampler(weights, num_samples=400, replacement=True)
    loader = DataLoader(TensorDataset(x_train, y_train), batch_size=40, sampler=sampler)

    model = nn.Sequential(nn.Linear(6, 24), nn.ReLU(), nn.Dropout(0.1), nn.Linear(24, 1))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    criterion = nn.BCEWithLogitsLoss()
    for epoch in range(4):
        model.train()
        for inputs, labels in loader:

            def closure(inputs=inputs, labels=labels):
                optimizer.zero_grad()
                loss = criterion(model(inputs).squeeze(1), labels)
                loss.backward()
                return loss

            optimizer.step(closure)
        model.eval()
        with torch.no_grad():
            recall, precision = metrics(model(x_val).squeeze(1), y_val)
        print(f"epoch {epoch}: recall {recall:.2f}, precision {precision:.2f}")


if __name__ == "__main__":
    main()
