from nn_guide.training.race import STARTS, rosenbrock, tuned

names = ["SGD momentum", "RMSprop", "Adam", "LBFGS"]
for steps in (10, 50, 200):
    found = tuned(rosenbrock, STARTS[rosenbrock], steps, names)
    order = sorted(names, key=lambda name: found[name][1])
    row = [f"{name} {found[name][1]:.2f}" for name in order]
    print(steps, *row, sep="  ")
    #> 10  RMSprop 1.32  LBFGS 3.85  SGD momentum 4.14  Adam 6.01
    #> 50  LBFGS 0.12  SGD momentum 0.41  RMSprop 0.79  Adam 2.41
    #> 200  LBFGS 0.00  SGD momentum 0.00  Adam 0.01  RMSprop 0.56
