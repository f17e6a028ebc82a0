import torch

w = torch.tensor([1.0, -2.0], requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=0.01, weight_decay=10)
for step in range(3):
    loss = (0 * w).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print([f"{value:.3f}" for value in w.tolist()])
    #> ['0.900', '-1.800']
    #> ['0.810', '-1.620']
    #> ['0.729', '-1.458']
