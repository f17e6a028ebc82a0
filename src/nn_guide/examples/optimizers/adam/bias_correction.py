import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)
mean = square = 0.0
for t in range(1, 6):
    before = w.item()
    w.grad = torch.ones(1)
    optimizer.step()
    mean = 0.9 * mean + 0.1
    square = 0.999 * square + 0.001
    raw = 0.1 * mean / square**0.5
    step = before - w.item()
    print(f"{t}: m={mean:.3f} v={square:.5f} {raw:.3f} {step:.3f}")
    #> 1: m=0.100 v=0.00100 0.316 0.100
    #> 2: m=0.190 v=0.00200 0.425 0.100
    #> 3: m=0.271 v=0.00300 0.495 0.100
    #> 4: m=0.344 v=0.00399 0.544 0.100
    #> 5: m=0.410 v=0.00499 0.580 0.100
