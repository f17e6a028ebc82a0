import torch


class Fare:
    def __init__(self):
        self.w = torch.zeros(2, requires_grad=True)
        self.b = torch.tensor(0.0, requires_grad=True)

    def parameters(self):
        return [self.w, self.b]

    def predict(self, rides):
        return rides @ self.w + self.b


model = Fare()
for parameter in model.parameters():
    print(parameter)
    #> tensor([0., 0.], requires_grad=True)
    #> tensor(0., requires_grad=True)
