import torch

from nn_guide.training.race import rosenbrock


def closure():
    global calls
    calls += 1
    optimizer.zero_grad()
    loss = rosenbrock(*w)
    loss.backward()
    return loss


one_call = {"max_iter": 1, "history_size": 10}
for name, steps, options in [
    ("Adam", 50, {"lr": 0.1}),
    ("LBFGS", 50, one_call | {"lr": 0.3}),
    ("LBFGS", 5, {"line_search_fn": "strong_wolfe"}),
]:
    w = torch.tensor([-1.2, 1.0]).double().requires_grad_()
    optimizer = getattr(torch.optim, name)([w], **options)
    calls = 0
    for _ in range(steps):
        optimizer.step(closure)
    loss = rosenbrock(*w).item()
    print(f"{name:5} {steps:2} steps, {calls} calls, loss {loss:.2f}")
    #> Adam  50 steps, 50 calls, loss 3.73
    #> LBFGS 50 steps, 50 calls, loss 0.12
    #> LBFGS  5 steps, 47 calls, loss 0.00
