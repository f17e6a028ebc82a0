import torch

lr, decay = 0.1, 0.5
for momentum in (0.0, 0.9):
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr, momentum, weight_decay=decay)
    by_hand, velocity = 1.0, 0.0
    for gradient in (1.0, -2.0, 3.0):
        w.grad = torch.tensor([gradient])
        optimizer.step()
        velocity = momentum * velocity + gradient
        by_hand = (1 - lr * decay) * by_hand - lr * velocity  # (1)!
    print(f"{momentum=}: {w.item():.4f} {by_hand:.4f}")
    #> momentum=0.0: 0.6571 0.6571
    #> momentum=0.9: 0.5491 0.6706
