from nn_guide.training.digits import digits
from nn_guide.training.race import on_network

train, validation, _ = digits()
pictures, classes = train[:200]
unseen, targets = validation[:]
rates = {"LBFGS": 1, "Adam": 0.1, "Adamax": 0.1, "RMSprop": 0.01}
for name, lr in rates.items():
    losses, model = on_network(name, lr, (pictures.double(), classes), steps=20)
    right = (model(unseen.double()).argmax(dim=1) == targets).sum().item()
    print(f"{name:8} loss {losses[-1]:.4f}, {right} of {len(targets)} right")
    #> LBFGS    loss 0.0005, 266 of 300 right
    #> Adam     loss 0.0155, 279 of 300 right
    #> Adamax   loss 0.0632, 279 of 300 right
    #> RMSprop  loss 0.2574, 278 of 300 right
