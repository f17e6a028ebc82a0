import torch

w = torch.zeros(1, requires_grad=True)
optimizers = {
    "defaults": torch.optim.Rprop([w]),
    "lr": torch.optim.Rprop([w], lr=1.0),
    "etas": torch.optim.Rprop([w], lr=1.0, etas=(0.5, 2.0)),
    "step_sizes": torch.optim.Rprop(
        [w], lr=1.0, step_sizes=(1e-6, 1.5)
    ),
    "maximize": torch.optim.Rprop([w], lr=1.0, maximize=True),
}
for name, optimizer in optimizers.items():
    torch.nn.init.zeros_(w)
    moves = []
    for _ in range(4):
        before = w.item()
        w.grad = torch.ones(1)
        optimizer.step()
        moves.append(f"{w.item() - before:.3f}")
    print(f"{name}: {', '.join(moves)}")
    #> defaults: -0.010, -0.012, -0.014, -0.017
    #> lr: -1.000, -1.200, -1.440, -1.728
    #> etas: -1.000, -2.000, -4.000, -8.000
    #> step_sizes: -1.000, -1.200, -1.440, -1.500
    #> maximize: 1.000, 1.200, 1.440, 1.728
