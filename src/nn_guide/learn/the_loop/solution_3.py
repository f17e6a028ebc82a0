import torch


class Ball:
    def __init__(self, weights, lr, keep):
        self.weights = list(weights)
        self.lr = lr
        self.keep = keep
        self.speeds = [0.0 for weight in self.weights]

    def zero_grad(self):
        for weight in self.weights:
            weight.grad = None

    def step(self):
        with torch.no_grad():
            for i, weight in enumerate(self.weights):
                kept = self.keep * self.speeds[i]
                self.speeds[i] = kept + weight.grad
                weight -= self.lr * self.speeds[i]


w = torch.tensor(1.0, requires_grad=True)
optimizer = Ball([w], lr=0.1, keep=0.9)
for step in range(3):
    loss = (w - 5) ** 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(w.item())
