"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

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
DROPOUT = ("F.dropout", ", self.p, self.training")
MODE = "F.dropout", ", self.p, training=self.training"

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
CALL = 'functional_call(self.linear, {"weight": weight}, (x,))'

RIGHT = [
    (1, REGRESSOR.format(*DROPOUT, *MODE)),
    (1, REGRESSOR.format("F.dropout", ", p=self.p, training=self.training", *DROPOUT)),
    (
        1,
        """
class Regressor(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.first = nn.Linear(1, 64)
        self.second = nn.Linear(64, 64)
        self.last = nn.Linear(64, 1)
        self.first_dropout, self.second_dropout = nn.Dropout(p), nn.Dropout(p, inplace=True)

    def forward(self, x):
        x = self.first_dropout(F.tanh(F.linear(x, self.first.weight, self.first.bias)))
        x = F.tanh(F.linear(x, self.second.weight, self.second.bias))
        x = self.second_dropout(x)
        return F.linear(x, self.last.weight, self.last.bias)
""",
    ),
    (
        1,
        """
class Regressor(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p
        self.first = nn.Linear(1, 64)
        self.second = nn.Linear(64, 64)
        self.last = nn.Linear(64, 1)

    def drop(self, x):
        if not self.training:
            return x
        return x * (torch.rand_like(x) >= self.p) / (1 - self.p)

    def forward(self, x):
        for layer in (self.first, self.second):
            x = self.drop(layer(x).tanh())
        return self.last(x)
""",
    ),
    (
        1,
        """
class Regressor(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.first = nn.Linear(1, 64)
        self.second = nn.Linear(64, 64)
        self.last = nn.Linear(64, 1)
        activation = nn.Sequential(nn.Tanh(), nn.Dropout(p))
        self.network = nn.Sequential(
            self.first, activation, self.second, activation, self.last
        )

    def forward(self, x):
        return self.network(x)
""",
    ),
    (
        1,
        """
class Regressor(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.rate = p
        self.first = nn.Linear(1, 64)
        self.second = nn.Linear(64, 64)
        self.last = nn.Linear(64, 1)

    def train(self, mode=True):
        self.p = self.rate if mode else 0.0
        return super().train(mode)

    def forward(self, x):
        p = self.rate if self.training else 0.0
        x = F.dropout(torch.tanh(self.first(x)), p)
        return self.last(F.dropout(torch.tanh(self.second(x)), p))
""",
    ),
    (
        1,
        REGRESSOR.format("torch.dropout", DROPOUT[1], "F.dropout", ", 0.0 + self.p, self.training"),
    ),
    (
        1,
        """
class Regressor(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.first, self.second = nn.Linear(1, 64), nn.Linear(64, 64)
        self.last = nn.Linear(64, 1)
        self.keep = 1 - p

    def forward(self, x):
        keep = self.keep if self.training else 1.0
        for layer in (self.first, self.second):
            hidden = torch.tanh(layer(x))
            x = hidden * torch.bernoulli(torch.full_like(hidden, keep)) / keep
        return self.last(x)
""",
    ),
    (2, TIED.format("", "self.encoder.weight.t()")),
    (2, TIED.format("", "self.encoder.weight.transpose(0, 1)").replace("zeros(", "zeros(1, ")),
    (
        2,
        """
class Tied(nn.Module):
    def __init__(self, inputs, codes):
        super().__init__()
        self.encoder = nn.Linear(inputs, codes)
        self.register_parameter("bias", nn.Parameter(torch.zeros(inputs)))

    def forward(self, x):
        w, b = self.encoder.weight, self.encoder.bias
        code = (x @ w.T + b).tanh()
        return torch.addmm(self.bias, code, w)
""",
    ),
    (
        2,
        """
class Tied(nn.Module):
    def __init__(self, inputs, codes):
        super().__init__()
        self.encoder = nn.Linear(inputs, codes)
        self.decoder = nn.Linear(codes, inputs)
        del self.decoder.weight
        nn.init.zeros_(self.decoder.bias)
        self.bias = self.decoder.bias

    def forward(self, x):
        self.decoder.weight = self.encoder.weight.T
        return self.decoder(torch.tanh(self.encoder(x)))
""",
    ),
    (
        2,
        """
class Tied(nn.Module):
    def __init__(self, inputs, codes):
        super().__init__()
        self.encoder = nn.Linear(inputs, codes)
        self.bias = nn.Parameter(torch.zeros(inputs))
        self.w = self.encoder.weight

    def forward(self, x):
        code = torch.tanh(self.encoder(x))
        return torch.einsum("nc,ci->ni", code, self.w).add(self.bias)
""",
    ),
    (
        2,
        """
class Tied(nn.Module):
    def __init__(self, inputs, codes):
        super().__init__()
        self.encoder = nn.Linear(inputs, codes)
        self.hidden = [nn.Linear(codes, inputs)]
        self.bias = nn.Parameter(torch.zeros(inputs))

    def forward(self, x):
        weights = {"weight": self.encoder.weight.T, "bias": self.bias}
        return functional_call(self.hidden[0], weights, (torch.tanh(self.encoder(x)),))
""",
    ),
    (
        2,
        """
class Tied(nn.Module):
    def __init__(self, inputs, codes):
        super().__init__()
        self.encoder = nn.Linear(inputs, codes)
        self.bias = nn.Parameter(torch.zeros(inputs))

    @property
    def decoder_weight(self):
        return self.encoder.weight.mT

    def forward(self, x):
        codes = self.encoder(x).tanh_()
        return torch.stack([self.decoder_weight.mv(code) + self.bias for code in codes])
""",
    ),
    (3, GENERATED.format("", "(weight * x.unsqueeze(1)).sum(dim=-1)")),
    (3, GENERATED.format("", "x @ weight.T")),
    (3, GENERATED.format("", "torch.stack([weight @ row for row in x])")),
    (3, GENERATED.format("", 'torch.einsum("oi,ni->no", weight, x)')),
    (3, GENERATED.format(LINEAR + ".requires_grad_(False)", CALL)),
    (
        3,
        GENERATED.format(
            LINEAR.replace("self.linear = ", "self.list = [") + "]", "x.mm(weight.t())"
        ),
    ),
    (
        3,
        """
class Generated(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.maker = nn.Linear(4, outputs * inputs)
        self.linear = nn.Linear(inputs, outputs, bias=False)
        del self.linear.weight

    def forward(self, x, context):
        self.linear.weight = self.maker(context).unflatten(0, (self.linear.out_features, -1))
        return self.linear(x)
""",
    ),
    (
        3,
        """
class Generated(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.inputs, self.outputs = inputs, outputs
        self.maker = nn.Linear(4, outputs * inputs)

    def forward(self, x, context):
        rows = self.maker(context).split(self.inputs)
        return torch.stack([(x * row).sum(dim=1) for row in rows], dim=1)
""",
    ),
]

WRONG = [
    (1, REGRESSOR.format("nn.Dropout(self.p)", "", "nn.Dropout(self.p)", ""), "after eval(), two"),
    (1, REGRESSOR.format(*DROPOUT, "F.dropout", ", self.p"), "after eval(), two"),
    (1, REGRESSOR.format("", "", "", ""), "after train(), two"),
    (1, REGRESSOR.format(*DROPOUT, "", ""), "0% of what last gets is zero, not 30%"),
    (1, REGRESSOR.format("", "", *DROPOUT), "of what second gets is zero, not 30%"),
    (
        1,
        REGRESSOR.format(*DROPOUT, "F.dropout", ", training=self.training"),
        "% of what last gets is zero, not 30%",
    ),
    (1, REGRESSOR.format(*DROPOUT, *DROPOUT).replace("self.p = p", "self.p = 0.3"), "with p=0.6"),
    (1, REGRESSOR.format(*DROPOUT, *DROPOUT).replace("return ", ""), "is there a `return`?"),
    (1, REGRESSOR.format(*DROPOUT, "F.dropout1d", DROPOUT[1]), "all 64 numbers of a row"),
    (
        1,
        REGRESSOR.format(*DROPOUT, *DROPOUT).replace(
            "return self.last(x)", "return F.dropout(self.last(x), self.p, self.training)"
        ),
        "% of what last gets is zero, not 30%",
    ),
    (
        1,
        REGRESSOR.format("self.drop", "", "self.drop", "")
        + """
    def drop(self, x):
        return x * (torch.rand_like(x) > self.p) if self.training else x
""",
        "isn't tanh(…) times 1 / (1 - p)",
    ),
    (
        1,
        REGRESSOR.format("self.drop", "", "self.drop", "")
        + """
    def drop(self, x):
        return F.dropout(x, self.p) if self.training else x * (1 - self.p)
""",
        "after eval(), model(x) != last(",
    ),
    (1, REGRESSOR.format(*DROPOUT, *DROPOUT).replace("second", "middle"), "model.second isn't"),
    (1, REGRESSOR.format(*DROPOUT, "F.alpha_dropout", DROPOUT[1]), "of what last gets is zero"),
    (
        1,
        REGRESSOR.format(*DROPOUT, *DROPOUT).replace(
            "torch.tanh(self.second(x))", "self.second(x)"
        ),
        "after eval(), model(x) != last(",
    ),
    (
        2,
        TIED.format("", "self.encoder.weight.T").replace("zeros(inputs))", "zeros(inputs), False)"),
        "no gradient reaches ['bias']",
    ),
    (
        2,
        TIED.format("", "self.encoder.weight.T").replace("self.bias)", "self.bias).tanh()"),
        "!= tanh(encoder(x))",
    ),
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
    (2, TIED.format("self.weight = self.encoder.weight.T", "self.weight"), "after model.to(…)"),
    (2, TIED.format("", "self.encoder.weight.data.T"), "the gradient of encoder.weight isn't"),
    (2, TIED.format("", "self.encoder.weight.T.detach()"), "the gradient of encoder.weight isn't"),
    (2, TIED.format("", "self.encoder.weight.T").replace("zeros", "ones"), "not at zero"),
    (2, TIED.format("", "self.encoder.weight.T").replace("return ", ""), "is there a `return`?"),
    (2, TIED.format("", "self.encoder.weight.T").replace("torch.tanh", ""), "!= tanh(encoder(x))"),
    (
        2,
        TIED.format("", "self.encoder.weight.T").replace("torch.zeros(inputs)", "torch.zeros(1)"),
        "22 parameters, not 27",
    ),
    (
        2,
        TIED.format("", "self.encoder.weight.T").replace(
            "nn.Parameter(torch.zeros(inputs))", "torch.zeros(inputs)"
        ),
        "21 parameters, not 27",
    ),
    (3, GENERATED.format("", "F.linear(x, weight.detach())"), "no gradient reaches ['maker.weight"),
    (3, GENERATED.format("", "F.linear(x, nn.Parameter(weight))"), "no gradient reaches ['maker."),
    (3, GENERATED.format(LINEAR, CALL), "parameters() has ['linear.weight']"),
    (3, GENERATED.format("", "x.detach() @ weight.T"), "no gradient reaches ['x']"),
    (
        3,
        GENERATED.format("", "x @ weight.reshape(self.shape[::-1])"),
        "!= F.linear(x, maker(context)",
    ),
    (3, GENERATED.format("", "x @ weight.T").replace("return ", ""), "is there a `return`?"),
    (3, GENERATED.format("self.maker.requires_grad_(False)", "x @ weight.T"), "['maker.weight"),
    (3, GENERATED.format("", "(x @ weight.T).detach()"), "the graph is cut"),
    (3, GENERATED.format("", "F.linear(x[:1], weight)"), "the shape (1, 2), not (5, 2)"),
]
