from nn_guide.training.race import tuned, valley


def turned(x, y):
    return valley(0.8 * x - 0.6 * y, 0.6 * x + 0.8 * y)


names = ["SGD", "SGD momentum", "LBFGS", "Adagrad", "RMSprop", "Adam"]
straight = tuned(valley, (-6.0, 1.0), 50, names)
slanted = tuned(turned, (-4.2, 4.4), 50, names)
for name in names:
    print(f"{name:12} {straight[name][1]:6.2f} {slanted[name][1]:6.2f}")
    #> SGD            0.86   0.86
    #> SGD momentum   0.16   0.16
    #> LBFGS          0.00   0.00
    #> Adagrad        0.00   1.45
    #> RMSprop        0.00   1.05
    #> Adam           0.02   0.21
