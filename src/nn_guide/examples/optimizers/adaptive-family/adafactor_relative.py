import torch

for start in (0.0, 0.1, 1.0, 100.0):
    w = torch.full((3,), start)
    optimizer = torch.optim.Adafactor([w])
    w.grad = torch.tensor([1.0, 10.0, 100.0])
    optimizer.step()
    print(
        start, [f"{step:.2g}" for step in (start - w.double()).tolist()]
    )
    #> 0.0 ['1e-05', '1e-05', '1e-05']
    #> 0.1 ['0.001', '0.001', '0.001']
    #> 1.0 ['0.01', '0.01', '0.01']
    #> 100.0 ['1', '1', '1']
