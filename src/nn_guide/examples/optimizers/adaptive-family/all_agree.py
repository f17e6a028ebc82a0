import torch

from nn_guide.scratch.optimizers.adadelta import Adadelta
from nn_guide.scratch.optimizers.adafactor import Adafactor
from nn_guide.scratch.optimizers.adagrad import Adagrad
from nn_guide.scratch.optimizers.adamax import Adamax
from nn_guide.scratch.optimizers.nadam import NAdam
from nn_guide.scratch.optimizers.radam import RAdam
from nn_guide.scratch.optimizers.rmsprop import RMSprop

x = torch.randn(50, 8, 3, dtype=torch.float64)
optimizers = Adagrad, RMSprop, Adadelta, Adamax, NAdam, RAdam, Adafactor
for scratch in optimizers:
    ends = []
    for optimizer in (scratch, getattr(torch.optim, scratch.__name__)):
        w = torch.ones(3, 2, dtype=torch.float64, requires_grad=True)
        stepper = optimizer([w])
        for batch in x:
            w.grad = None
            (batch @ w - batch[:, :2]).square().mean().backward()
            stepper.step()
        ends.append(w)
    print(scratch.__name__, torch.allclose(*ends))
    #> Adagrad True
    #> RMSprop True
    #> Adadelta True
    #> Adamax True
    #> NAdam True
    #> RAdam True
    #> Adafactor True
