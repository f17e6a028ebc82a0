from nn_guide.training.digits import digits
from nn_guide.training.race import on_network

pictures, classes = digits()[0][:200]
data = pictures.double(), classes
rates = {"Adagrad": 0.1, "Adadelta": 10, "Adafactor": 0.3}  # (1)!
for seed in (0, 1, 2):
    ends = {}
    for name, lr in rates.items():
        losses, _ = on_network(name, lr, data, steps=20, seed=seed)
        ends[name] = losses[-1]
    order = sorted(ends, key=ends.get)
    row = [f"{name} {ends[name]:.2f}" for name in order]
    print(seed, *row, sep="  ")
    #> 0  Adafactor 0.22  Adagrad 0.27  Adadelta 0.38
    #> 1  Adagrad 0.25  Adafactor 0.43  Adadelta 0.48
    #> 2  Adagrad 0.28  Adadelta 0.59  Adafactor 1.57
