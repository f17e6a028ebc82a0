import torch

for amsgrad in (False, True):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam(
        [w], lr=0.1, betas=(0.9, 0.9), amsgrad=amsgrad
    )
    steps = []
    for gradient in [100.0] + [1.0] * 200:
        before = w.item()
        w.grad = torch.tensor([gradient])
        optimizer.step()
        steps.append(before - w.item())
    print(amsgrad, [round(steps[i], 3) for i in (0, 50, 100, 200)])
    #> False [0.1, 0.042, 0.099, 0.1]
    #> True [0.1, 0.003, 0.003, 0.003]
    print(list(optimizer.state[w]))
    #> ['step', 'exp_avg', 'exp_avg_sq']
    #> ['step', 'exp_avg', 'exp_avg_sq', 'max_exp_avg_sq']
