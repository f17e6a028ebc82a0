from nn_guide.training.race import rosenbrock, tuned

names = ["SGD nesterov", "RMSprop", "Adam", "LBFGS"]
for start in [(-1.2, 1.0), (0.0, 2.0), (-2.0, -1.0)]:
    found = tuned(rosenbrock, start, 50, names)
    order = sorted(names, key=lambda name: found[name][1])
    row = [f"{name} {found[name][1]:.2f}" for name in order]
    print(start, *row, sep="  ")
    #> (-1.2, 1.0)  SGD nesterov 0.07  LBFGS 0.12  RMSprop 0.79  Adam 2.41
    #> (0.0, 2.0)  LBFGS 0.00  RMSprop 0.02  SGD nesterov 0.05  Adam 0.47
    #> (-2.0, -1.0)  Adam 0.03  RMSprop 0.05  LBFGS 0.09  SGD nesterov inf
