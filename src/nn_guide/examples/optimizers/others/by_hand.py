import torch

from nn_guide.scratch.optimizers.asgd import ASGD
from nn_guide.scratch.optimizers.lbfgs import LBFGS
from nn_guide.scratch.optimizers.muon import Muon
from nn_guide.scratch.optimizers.rprop import Rprop
from nn_guide.scratch.optimizers.sparse_adam import SparseAdam

for ours in (ASGD, Rprop, SparseAdam, LBFGS, Muon):
    results = []
    for method in (getattr(torch.optim, ours.__name__), ours):
        w = torch.eye(3, 4, requires_grad=True)
        optimizer = method([w], lr=0.1)

        def closure(w=w, sparse=ours is SparseAdam):
            loss = (w.cumsum(1) - 2).square().sum()
            (w.grad,) = torch.autograd.grad(loss, w)
            w.grad = w.grad.to_sparse(1) if sparse else w.grad
            return loss

        for _ in range(10):
            if ours is LBFGS:
                optimizer.step(closure)
            else:
                closure()
                optimizer.step()
        results.append(w)
    print(ours.__name__, torch.allclose(*results, atol=1e-4))
    #> ASGD True
    #> Rprop True
    #> SparseAdam True
    #> LBFGS True
    #> Muon True
