import torch

for start in (0, 0.1):
    w = torch.zeros(3)
    optimizer = torch.optim.Adagrad(
        [w], lr=0.1, initial_accumulator_value=start
    )
    w.grad = torch.tensor([1e-6, 1e-3, 1.0])
    optimizer.step()
    print(start, [f"{-x:.2g}" for x in w.tolist()])
    #> 0 ['0.1', '0.1', '0.1']
    #> 0.1 ['3.2e-07', '0.00032', '0.095']
