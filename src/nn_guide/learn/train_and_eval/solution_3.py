import copy


class Stopper:
    def __init__(self, patience):
        self.patience = patience
        self.best = 1000
        self.waited = 0

    def stop(self, loss, model):
        if loss < self.best:
            self.best = loss
            self.kept = copy.deepcopy(model)
            self.waited = 0
        else:
            self.waited += 1
        return self.waited >= self.patience
