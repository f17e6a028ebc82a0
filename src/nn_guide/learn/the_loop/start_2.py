import torch


class Descent:
    def __init__(self, weights, lr):
        self.weights = list(weights)
        self.lr = lr

    def zero_grad(self):
        pass

    def step(self):
        pass


w = torch.tensor(1.0, requires_grad=True)
optimizer = Descent([w], lr=0.1)
for step in range(3):
    loss = (w - 5) ** 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(w.item())
