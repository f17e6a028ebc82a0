import torch

for inside in (False, True):
    w = torch.tensor([3.05], requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.1)
    distances = []
    for _ in range(200):
        if inside:
            optimizer = torch.optim.Adam([w], lr=0.1)
        loss = w.pow(2).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        distances.append(abs(w.item()))
    shown = [f"{distances[i]:.2f}" for i in (0, 1, 9, 99, 198, 199)]
    print(f"{inside=!s:5}", shown)
    #> inside=False ['2.95', '2.85', '2.06', '0.02', '0.00', '0.00']
    #> inside=True  ['2.95', '2.85', '2.05', '0.05', '0.05', '0.05']
