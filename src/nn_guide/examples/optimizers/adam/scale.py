import torch

for eps in (1e-8, 10.0):
    for scale in (1, 1000):
        w = torch.tensor([2.0, -1.0], requires_grad=True)
        optimizer = torch.optim.Adam([w], lr=0.1, eps=eps)
        for _ in range(10):
            optimizer.zero_grad()
            loss = scale * (w**2).sum()
            loss.backward()
            optimizer.step()
        print(eps, scale, [round(value, 3) for value in w.tolist()])
        #> 1e-08 1 [1.025, -0.076]
        #> 1e-08 1000 [1.025, -0.076]
        #> 10.0 1 [1.722, -0.839]
        #> 10.0 1000 [1.027, -0.081]
