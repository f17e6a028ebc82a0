from nn_guide.training.digits import digits
from nn_guide.training.race import on_network

pictures, classes = digits()[0][:200]
data = pictures.double(), classes
rates = {"Adam": 0.1, "SGD momentum": 1, "NAdam": 0.1, "RMSprop": 0.01}  # (1)!
for seed in (0, 1, 2):
    ends = {}
    for name, lr in rates.items():
        losses, _ = on_network(name, lr, data, steps=20, seed=seed)
        ends[name] = losses[-1]
    order = sorted(ends, key=ends.get)
    print(seed, *[f"{name} {ends[name]:.2f}" for name in order], sep="  ")
    #> 0  Adam 0.02  SGD momentum 0.03  NAdam 0.18  RMSprop 0.26
    #> 1  Adam 0.02  SGD momentum 0.03  NAdam 0.17  RMSprop 0.26
    #> 2  SGD momentum 0.03  Adam 0.04  RMSprop 0.27  NAdam 0.36
