import torch

w = torch.zeros(4, 2, requires_grad=True)


def run(name, optimizer):
    for sign in (1.0, 1.0, -1.0):
        with torch.no_grad():
            w.zero_()[0, 1] = 1.0
        w.grad = sign * torch.eye(4, 2)
        optimizer.step()
    print(f"{name}: {w[0, 0].item():.2f}, {w[0, 1].item():.2f}")
    #> lr: 1.59, 0.90
    #> weight_decay: 1.59, 0.50
    #> nesterov: -1.59, 0.90
    #> momentum: 1.59, 0.90
    #> cubic: 1.41, 0.90
    #> ns_steps: 1.00, 0.90
    #> eps: 0.07, 0.90
    #> adjust: 0.45, 0.90


run("lr", torch.optim.Muon([w], lr=1.0))
run("weight_decay", torch.optim.Muon([w], lr=1.0, weight_decay=0.5))
run("nesterov", torch.optim.Muon([w], lr=1.0, nesterov=False))
muon = torch.optim.Muon([w], lr=1.0, nesterov=False, momentum=0.5)
run("momentum", muon)
cubic = (1.5, -0.5, 0.0)
muon = torch.optim.Muon([w], lr=1.0, ns_coefficients=cubic, ns_steps=9)
run("cubic", muon)
muon = torch.optim.Muon([w], lr=1.0, ns_coefficients=cubic, ns_steps=0)
run("ns_steps", muon)
run("eps", torch.optim.Muon([w], lr=1.0, eps=100.0))
muon = torch.optim.Muon([w], lr=1.0, adjust_lr_fn="match_rms_adamw")
run("adjust", muon)
