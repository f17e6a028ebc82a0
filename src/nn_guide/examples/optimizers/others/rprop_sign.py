import torch

w = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.Rprop([w], lr=0.1)
for gradient in (
    [1e-3, 1.0, 1e3],
    [1e-3, 1.0, -1e3],
    [1e-3, 1.0, -1e3],
):
    w.grad = torch.tensor(gradient)
    optimizer.step()
    sizes = optimizer.state[w]["step_size"]
    print(
        [f"{x:.3f}" for x in w.tolist()],
        [f"{x:.3f}" for x in sizes.tolist()],
    )
    #> ['-0.100', '-0.100', '-0.100'] ['0.100', '0.100', '0.100']
    #> ['-0.220', '-0.220', '-0.100'] ['0.120', '0.120', '0.050']
    #> ['-0.364', '-0.364', '-0.050'] ['0.144', '0.144', '0.050']
