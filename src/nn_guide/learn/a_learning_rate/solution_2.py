import torch


def step(w, speed, lr, momentum):
    with torch.no_grad():
        speed = momentum * speed + w.grad
        w -= lr * speed
    w.grad = None
    return speed


w = torch.tensor(1.0, requires_grad=True)
speed = torch.tensor(0.0)
for _ in range(3):
    (w**2).backward()
    speed = step(w, speed, 0.1, 0.9)
    print(w.item())
