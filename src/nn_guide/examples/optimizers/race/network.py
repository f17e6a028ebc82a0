from nn_guide.training.digits import digits
from nn_guide.training.race import OPTIMIZERS, RATES, best, on_network

pictures, classes = digits()[0][:200]
data = pictures.double(), classes
for name in OPTIMIZERS:
    ends = {
        lr: on_network(name, lr, data, steps=20)[0][-1] for lr in RATES
    }
    lr = best(ends)
    print(f"{name:12} {lr:6g} {ends[lr]:6.2f}")
    #> SGD               1   0.49
    #> SGD momentum      1   0.03
    #> SGD nesterov      1   0.02
    #> ASGD              1   0.49
    #> Rprop          0.03   0.00
    #> Adagrad         0.1   0.27
    #> Adadelta         10   0.38
    #> RMSprop        0.01   0.27
    #> Adam            0.1   0.02
    #> Adamax          0.1   0.05
    #> NAdam          0.03   0.20
    #> RAdam             3   0.00
    #> Adafactor       0.3   0.22
    #> Muon            0.1   0.00
    #> LBFGS             1   0.00
