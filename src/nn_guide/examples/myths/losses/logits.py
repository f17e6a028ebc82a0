import torch
from torch import nn

from nn_guide.training.digits import digits

train, validation, _ = digits()
images, labels = train[:]
unseen, truth = validation[:]
model = nn.Sequential(
    nn.Flatten(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for _ in range(50):
    loss = criterion(model(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
accuracy = (model(unseen).argmax(dim=1) == truth).float().mean()
print(f"step  50  loss {loss:.2f}  accuracy {accuracy:.0%}")
#> step  50  loss 0.40  accuracy 94%

probability, label = model(unseen[:3]).softmax(dim=1).max(dim=1)  # (1)!
print(label.tolist(), truth[:3].tolist())
#> [1, 0, 4] [1, 0, 4]
print([round(p, 2) for p in probability.tolist()])
#> [0.36, 0.73, 0.93]
