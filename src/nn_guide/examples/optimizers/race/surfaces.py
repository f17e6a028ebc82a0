from nn_guide.training.race import OPTIMIZERS, STARTS, tuned

found = {
    surface: tuned(surface, start, steps=50)
    for surface, start in STARTS.items()
}
print(" " * 12, *[f"{surface.__name__:>14}" for surface in found])
#>                      valley     rosenbrock         saddle
for name in OPTIMIZERS:
    cells = [
        f"{lr:7g}{loss:7.2f}"
        for lr, loss in (f[name] for f in found.values())
    ]
    print(f"{name:12}", *cells)
    #> SGD             0.03   0.86   0.003   1.68     0.3   0.00
    #> SGD momentum    0.03   0.16   0.003   0.41    0.03   0.00
    #> SGD nesterov    0.01   0.04   0.003   0.07    0.03   0.00
    #> ASGD            0.03   0.86   0.003   1.68     0.3   0.00
    #> Rprop          0.001   0.00       3   3.38   0.001   0.00
    #> Adagrad            1   0.00       3   0.79     0.3   0.00
    #> Adadelta          30   2.21      30   3.64      30   0.00
    #> RMSprop          0.1   0.00     0.3   0.79    0.03   0.00
    #> Adam               1   0.02       1   2.41     0.1   0.00
    #> Adamax             1   0.03       1   0.43     0.1   0.00
    #> NAdam              1   0.00       1   0.22     0.1   0.00
    #> RAdam           0.03  13.11   0.001   5.83     0.3   0.00
    #> Adafactor          1   0.01       1   2.60     0.1   0.00
    #> Muon               3   2.00     0.3   0.09       1   0.01
    #> LBFGS            0.3   0.00     0.3   0.12     0.1   0.00
