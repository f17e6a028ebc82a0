import torch
from torch import nn

from nn_guide.training.digits import digits

train, validation, _ = digits()
images, labels = train[:]
unseen, truth = validation[:]
model = nn.Sequential(
    nn.Flatten(),
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
    nn.Softmax(dim=1),
)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for step in range(1, 501):
    loss = criterion(model(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step in (50, 500):
        accuracy = (model(unseen).argmax(dim=1) == truth).float().mean()
        print(
            f"step {step:3}  loss {loss:.2f}  accuracy {accuracy:.0%}"
        )
        #> step  50  loss 2.29  accuracy 22%
        #> step 500  loss 1.62  accuracy 87%
