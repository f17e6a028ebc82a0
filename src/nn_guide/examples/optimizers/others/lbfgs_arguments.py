import torch


def run(name, optimizer):
    def closure():
        optimizer.zero_grad()
        loss = (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2
        loss.backward()
        return loss

    with torch.no_grad():
        w.copy_(torch.tensor([-1.0, 2.0]))
    optimizer.step(closure)
    calls = optimizer.state[w]["func_evals"]
    print(f"{name}: {calls} calls, loss {closure().item():.2f}")
    #> lr: 20 calls, loss 6.36
    #> max_iter: 40 calls, loss 5.75
    #> max_eval: 9 calls, loss 14.99
    #> line search: 50 calls, loss 0.00
    #> history_size: 70 calls, loss 0.00
    #> tolerance_grad: 3 calls, loss 5.52
    #> tolerance_change: 46 calls, loss 0.00


w = torch.zeros(2, dtype=torch.float64, requires_grad=True)
run("lr", torch.optim.LBFGS([w], lr=0.1))
run("max_iter", torch.optim.LBFGS([w], lr=0.1, max_iter=40))
run("max_eval", torch.optim.LBFGS([w], lr=0.1, max_iter=40, max_eval=9))
search = {"max_iter": 40, "max_eval": 100}
wolfe = torch.optim.LBFGS([w], line_search_fn="strong_wolfe", **search)
run("line search", wolfe)
search["line_search_fn"] = "strong_wolfe"
run("history_size", torch.optim.LBFGS([w], history_size=1, **search))
early = torch.optim.LBFGS([w], tolerance_grad=2.0, **search)
run("tolerance_grad", early)
early = torch.optim.LBFGS([w], tolerance_change=0.001, **search)
run("tolerance_change", early)
