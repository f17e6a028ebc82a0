from nn_guide.training.race import RATES, STARTS, rosenbrock, tuned

names = ["SGD nesterov", "RMSprop", "Adam", "LBFGS"]
for rates in ([0.1], [0.01, 0.1, 1], RATES):
    found = tuned(rosenbrock, STARTS[rosenbrock], 50, names, rates)
    order = sorted(names, key=lambda name: found[name][1])
    row = [f"{name} {found[name][1]:.2f}" for name in order]
    print(len(rates), *row, sep="  ")
    #> 1  LBFGS 2.63  RMSprop 3.02  Adam 3.73  SGD nesterov inf
    #> 3  LBFGS 0.53  Adam 2.41  RMSprop 3.02  SGD nesterov inf
    #> 10  SGD nesterov 0.07  LBFGS 0.12  RMSprop 0.79  Adam 2.41
