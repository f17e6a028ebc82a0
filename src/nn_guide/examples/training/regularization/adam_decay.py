import torch

for kind in (torch.optim.Adam, torch.optim.AdamW):
    loud, quiet = (torch.ones(1, requires_grad=True) for _ in range(2))
    optimizer = kind([loud, quiet], lr=0.005, weight_decay=0.1)
    for step in range(200):
        gradient = 100.0 if step % 2 else -100.0  # (1)!
        loud.grad = torch.tensor([gradient])
        quiet.grad = torch.tensor([0.01 if step % 2 else -0.01])
        optimizer.step()
    print(f"{kind.__name__:5} {loud.item():.2f} {quiet.item():.2f}")
    #> Adam  1.01 0.25
    #> AdamW 0.91 0.91
