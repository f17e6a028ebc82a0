from nn_guide.training.race import RATES, STARTS, tuned, valley

names = ["SGD", "SGD momentum", "RMSprop", "Adam", "LBFGS"]
for rates in ([0.01], [0.1], RATES):
    found = tuned(
        valley, STARTS[valley], steps=50, names=names, rates=rates
    )
    order = sorted(names, key=lambda name: found[name][1])
    title = rates if len(rates) == 1 else "best rates"
    print(title, "-", ", ".join(order))
    #> [0.01] - SGD momentum, SGD, RMSprop, LBFGS, Adam
    #> [0.1] - RMSprop, LBFGS, Adam, SGD momentum, SGD
    #> best rates - LBFGS, RMSprop, Adam, SGD momentum, SGD
