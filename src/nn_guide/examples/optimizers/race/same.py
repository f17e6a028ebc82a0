import torch

from nn_guide.training.race import rosenbrock

ends = []
for name, options in [
    ("Adam", {}),
    ("AdamW", {"weight_decay": 0}),
    ("SparseAdam", {}),
    ("AdamW", {}),
]:
    w = torch.tensor(
        [-1.2, 1.0], dtype=torch.float64, requires_grad=True
    )
    optimizer = getattr(torch.optim, name)([w], lr=0.1, **options)
    for _ in range(50):
        optimizer.zero_grad()
        rosenbrock(*w).backward()
        if name == "SparseAdam":
            w.grad = w.grad.to_sparse()
        optimizer.step()
    ends.append(w)
    print(name, options, torch.allclose(w, ends[0]))
    #> Adam {} True
    #> AdamW {'weight_decay': 0} True
    #> SparseAdam {} True
    #> AdamW {} False
