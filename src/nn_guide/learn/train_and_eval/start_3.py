class Stopper:
    def __init__(self, patience):
        self.patience = patience
        self.best = 1000
        self.waited = 0

    def stop(self, loss, model):
        if loss < self.best:
            self.best = loss
            self.kept = model
        else:
            self.waited += 1
        return self.waited >= self.patience


stopper = Stopper(2)
for loss in [3.0, 4.0, 2.0, 5.0]:
    print(stopper.stop(loss, "model"))
