"""Wrong answers to the exercises of the lab: exercise, code, what the check says."""

REGRESSOR = """
class Regressor(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p
        self.first = nn.Linear(1, 64)
        self.second = nn.Linear(64, 64)
        self.last = nn.Linear(64, 1)

    def forward(self, x):
        x = {0}(torch.tanh(self.first(x)){1})
        x = {2}(torch.tanh(self.second(x)){3})
        return self.last(x)
"""
RIGHT = ("F.dropout", ", self.p, self.training")

TIED = """
class Tied(nn.Module):
    def __init__(self, inputs, codes):
        super().__init__()
        self.encoder = nn.Linear(inputs, codes)
        {0}
        self.bias = nn.Parameter(torch.zeros(inputs))

    def forward(self, x):
        return F.linear(torch.tanh(self.encoder(x)), {1}, self.bias)
"""

GENERATED = """
class Generated(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.shape = (outputs, inputs)
        self.maker = nn.Linear(4, outputs * inputs)
        {0}

    def forward(self, x, context):
        weight = self.maker(context).view(self.shape)
        return {1}
"""
LINEAR = "self.linear = nn.Linear(inputs, outputs, bias=False)"

WRONG = [
    (1, REGRESSOR.format("nn.Dropout(self.p)", "", "nn.Dropout(self.p)", ""), "after eval(), two"),
    (1, REGRESSOR.format(*RIGHT, "F.dropout", ", self.p"), "after eval(), two"),
    (1, REGRESSOR.format("", "", "", ""), "after train(), two"),
    (1, REGRESSOR.format(*RIGHT, "", ""), "0% of what last gets is zero, not 30%"),
    (1, REGRESSOR.format(*RIGHT, "F.dropout", ", training=self.training"), "50% of what last"),
    (
        2,
        TIED.format("self.weight = nn.Parameter(self.encoder.weight.T.clone())", "self.weight"),
        "45 parameters, not 27",
    ),
    (
        2,
        TIED.format("self.weight = self.encoder.weight.T.detach().clone()", "self.weight"),
        "a copy",
    ),
    (2, TIED.format("", "self.encoder.weight.data.T"), "isn't the sum over both uses"),
    (3, GENERATED.format("", "F.linear(x, weight.detach())"), "no gradient reaches ['maker.weight"),
    (3, GENERATED.format("", "F.linear(x, nn.Parameter(weight))"), "no gradient reaches ['maker."),
    (
        3,
        GENERATED.format(
            LINEAR, 'torch.func.functional_call(self.linear, {"weight": weight}, (x,))'
        ),
        "parameters() has ['linear.weight']",
    ),
]
