import torch

gradients = {
    "4, 2, 1": torch.diag(torch.tensor([4.0, 2.0, 1.0])),
    "400, 2, 0.1": torch.diag(torch.tensor([400.0, 2.0, 0.1])),
}
for name, gradient in gradients.items():
    for ns_steps in (5, 12):
        w = torch.zeros(3, 3, requires_grad=True)
        optimizer = torch.optim.Muon([w], lr=1.0, ns_steps=ns_steps)
        w.grad = gradient.roll(1, dims=0)
        optimizer.step()
        values = torch.linalg.svdvals(w.detach())
        shown = [f"{x:.1f}" for x in values.tolist()]
        print(f"{name}, {ns_steps} steps: {shown}")
        #> 4, 2, 1, 5 steps: ['1.1', '0.8', '0.7']
        #> 4, 2, 1, 12 steps: ['1.1', '1.1', '0.7']
        #> 400, 2, 0.1, 5 steps: ['1.2', '0.7', '0.1']
        #> 400, 2, 0.1, 12 steps: ['1.1', '0.7', '0.7']
