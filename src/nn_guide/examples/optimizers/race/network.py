from nn_guide.training.digits import digits
from nn_guide.training.race import OPTIMIZERS, RATES, best, on_network

pictures, classes = digits()[0][:200]
data = pictures.double(), classes
for name in OPTIMIZERS:
    ends = {lr: on_network(name, lr, data, steps=20)[0][-1] for lr in RATES}
    lr = best(ends)
    print(f"{name:12} {lr:6g} {ends[lr]:6.2f}")
    #> SGD               1   0.48
    #> SGD momentum      1   0.03
    #> SGD nesterov      1   0.08
    #> ASGD              1   0.48
    #> Rprop          0.01   0.01
    #> Adagrad         0.1   0.26
    #> Adadelta         10   0.34
    #> RMSprop        0.01   0.26
    #> Adam            0.1   0.02
    #> Adamax          0.1   0.06
    #> NAdam           0.1   0.18
    #> RAdam             3   0.00
    #> Adafactor       0.1   0.36
    #> Muon            0.1   0.00
    #> LBFGS             1   0.00
