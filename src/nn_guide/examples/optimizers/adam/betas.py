import torch

gradients = [1.0, 1.0, 1.0, -1.0, -1.0, -10.0]
for betas in [(0.9, 0.999), (0.5, 0.999), (0.9, 0.5)]:
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.1, betas=betas)
    steps = []
    for gradient in gradients:
        before = w.item()
        w.grad = torch.tensor([gradient])
        optimizer.step()
        steps.append(round(w.item() - before, 3))
    print(betas, steps)
    #> (0.9, 0.999) [-0.1, -0.1, -0.1, -0.042, -0.007, 0.05]
    #> (0.5, 0.999) [-0.1, -0.1, -0.1, 0.007, 0.055, 0.128]
    #> (0.9, 0.5) [-0.1, -0.1, -0.1, -0.042, -0.007, 0.029]
