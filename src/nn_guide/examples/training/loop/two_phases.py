import torch
from torch import nn
from torch.utils.data import DataLoader

from nn_guide.training.digits import digits

train, validation, _ = digits()
train_loader = DataLoader(train, batch_size=64, shuffle=True)
validation_loader = DataLoader(validation, batch_size=128)
hidden = [nn.Linear(64, 128), nn.ReLU(), nn.Dropout(0.2)]
model = nn.Sequential(nn.Flatten(), *hidden, nn.Linear(128, 10))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

for epoch in range(5):
    train_loss = validation_loss = accuracy = 0.0
    model.train()  # (1)!
    for x, y in train_loader:
        loss = criterion(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        train_loss += loss.item() * len(x) / len(train)  # (2)!
    model.eval()
    with torch.no_grad():
        for x, y in validation_loader:
            logits, share = model(x), len(x) / len(validation)
            right = (logits.argmax(dim=1) == y).float().mean()
            validation_loss += share * criterion(logits, y).item()
            accuracy += share * right.item()
    losses = f"{train_loss:.1f} {validation_loss:.1f}"
    print(f"{epoch} {losses} {accuracy:.2f}")
    #> 0 1.4 0.5 0.86
    #> 1 0.4 0.3 0.92
    #> 2 0.3 0.2 0.95
    #> 3 0.2 0.1 0.95
    #> 4 0.1 0.1 0.96
