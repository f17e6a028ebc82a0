"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

STEP = """
def lstm_step(lstm, x, h, c):
    weight_ih, weight_hh, bias_ih, bias_hh = lstm.parameters()
    products = F.linear(x, weight_ih, bias_ih) + F.linear(h, weight_hh, bias_hh)
    {0} = products.chunk(4, dim=-1)
    c = f.sigmoid() * c + i.sigmoid() * g.tanh()
    h = {1}
    return {2}
"""
ORDER = "i, f, g, o"
H = "o.sigmoid() * c.tanh()"

COUNTER = """
def build_counter():
    lstm = nn.LSTM(2, 1, batch_first=True)
    with torch.no_grad():
        for parameter in lstm.parameters():
            parameter.zero_()
        lstm.bias_ih_l0.copy_(torch.tensor({0}))
        lstm.weight_ih_l0[{1}] = torch.tensor({2})
    return lstm
"""

LAST = """
def last_output(output, lengths):
    return {}
"""

RIGHT = [
    (
        1,
        """
def lstm_step(lstm, x, h, c):
    n = lstm.hidden_size
    products = x @ lstm.weight_ih_l0.T + lstm.bias_ih_l0 + h @ lstm.weight_hh_l0.T + lstm.bias_hh_l0
    i = torch.sigmoid(products[:, :n])
    f = torch.sigmoid(products[:, n : 2 * n])
    g = torch.tanh(products[:, 2 * n : 3 * n])
    o = torch.sigmoid(products[:, 3 * n :])
    c.mul_(f).add_(i * g)
    return o * torch.tanh(c), c
""",
    ),
    (
        1,
        """
def lstm_step(lstm, x, h, c):
    weight = torch.cat([lstm.weight_ih_l0, lstm.weight_hh_l0], dim=1)
    products = F.linear(torch.cat([x, h], dim=1), weight, lstm.bias_ih_l0 + lstm.bias_hh_l0)
    i, f, g, o = products.unflatten(1, (4, -1)).unbind(1)
    i, f, o = map(F.sigmoid, (i, f, o))
    new_c = torch.addcmul(f * c, i, F.tanh(g))
    return [o * F.tanh(new_c), new_c]
""",
    ),
    (
        1,
        """
def lstm_step(lstm, x, h, c):
    gates = []
    for rows in zip(*(p.detach().chunk(4) for p in lstm.parameters())):
        w, u, b, d = rows
        gates.append(nn.functional.linear(x, w, b) + nn.functional.linear(h, u, d))
    sigmoid, tanh = nn.Sigmoid(), nn.Tanh()
    c = sigmoid(gates[1]) * c + sigmoid(gates[0]) * tanh(gates[2])
    return sigmoid(gates[3]) * tanh(c), c
""",
    ),
    (
        1,
        """
def lstm_step(lstm, x, h, c):
    state = dict(lstm.named_parameters())
    hs, cs = [], []
    for row, old_h, old_c in zip(x, h, c):
        z = state["weight_ih_l0"].mv(row) + state["weight_hh_l0"].mv(old_h)
        z = z + state["bias_ih_l0"] + state["bias_hh_l0"]
        i, f, g, o = z.split(lstm.hidden_size)
        new = old_c / (1 + (-f).exp()) + g.tanh() / (1 + (-i).exp())
        cs.append(new)
        hs.append(new.tanh() / (1 + (-o).exp()))
    return torch.stack(hs), torch.stack(cs)
""",
    ),
    (
        1,
        """
def lstm_step(lstm, x, h, c):
    weight_ih, weight_hh, bias_ih, bias_hh = (p.double() for p in lstm.all_weights[0])
    x, h, c = x.double(), h.double(), c.double()
    z = torch.einsum("gi,ni->ng", weight_ih, x) + torch.einsum("gj,nj->ng", weight_hh, h)
    i, f, g, o = torch.tensor_split(z + bias_ih + bias_hh, 4, dim=1)
    c = f.sigmoid() * c + i.sigmoid() * g.tanh()
    return o.sigmoid() * c.tanh(), c
""",
    ),
    (
        1,
        """
from collections import namedtuple

State = namedtuple("State", "h c")

def lstm_step(lstm, x, h, c):
    get = lstm.get_parameter
    z = torch.addmm(get("bias_ih_l0"), x, get("weight_ih_l0").t())
    z = torch.addmm(z, h, get("weight_hh_l0").t()).add_(get("bias_hh_l0"))
    i, f, g, o = z.view(len(x), 4, -1).transpose(0, 1)
    c = torch.lerp(torch.zeros_like(c), c, torch.sigmoid_(f)) + i.sigmoid() * torch.tanh_(g)
    return State(h=torch.sigmoid(o).mul(c.tanh()), c=c)
""",
    ),
    (
        1,
        """
class Step(nn.Module):
    def __init__(self, lstm):
        super().__init__()
        self.inputs, self.state = nn.Linear(2, 12), nn.Linear(3, 12)
        self.inputs.weight, self.inputs.bias = lstm.weight_ih_l0, lstm.bias_ih_l0
        self.state.weight, self.state.bias = lstm.weight_hh_l0, lstm.bias_hh_l0

    def forward(self, x, h, c):
        i, f, g, o = (self.inputs(x) + self.state(h)).hsplit(4)
        c = f.sigmoid() * c + i.sigmoid() * g.tanh()
        return o.sigmoid() * c.tanh(), c

def lstm_step(lstm, x, h, c):
    return Step(lstm)(x, h, c)
""",
    ),
    (
        2,
        """
class Counter(nn.LSTM):
    def __init__(self):
        super().__init__(2, 1, num_layers=1, batch_first=True)
        gates = torch.tensor([[99.0, 99], [99, 99], [9, -9], [0, 0]])
        self.weight_ih_l0 = nn.Parameter(gates)
        for name in ("weight_hh_l0", "bias_ih_l0", "bias_hh_l0"):
            nn.init.constant_(getattr(self, name), 0.0)

def build_counter():
    return Counter().eval()
""",
    ),
    (2, COUNTER.format("[20.0, 20, 0, 0]", 2, "[20.0, -20]").replace(", batch_first=True", "")),
    (2, COUNTER.format("[30.0, 30, 20, 30]", 2, "[0.0, -40]")),
    (
        2,
        """
def build_counter():
    lstm = nn.LSTM(2, 1, bias=False, batch_first=True)
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch.tensor([[50.0, 50], [50, 50], [50, -50], [0, 0]]))
        lstm.weight_hh_l0.zero_()
    return lstm
""",
    ),
    (
        2,
        """
def build_counter():
    lstm = nn.LSTM(input_size=2, hidden_size=1, batch_first=True, dtype=torch.float64)
    for parameter in lstm.parameters():
        nn.init.zeros_(parameter)
    lstm.bias_hh_l0.data[0:2] = 40.0
    lstm.weight_ih_l0.data[2, 0] = 40.0
    lstm.weight_ih_l0.data[2, 1] = -40.0
    return lstm.requires_grad_(False)
""",
    ),
    (
        2,
        """
def build_counter():
    lstm = nn.LSTM(2, 1, batch_first=True)
    lstm.load_state_dict({
        "weight_ih_l0": torch.tensor([[25.0, 25], [0, 0], [25, -25], [0, 0]]),
        "weight_hh_l0": torch.zeros(4, 1),
        "bias_ih_l0": torch.tensor([0.0, 15, 0, -30]),
        "bias_hh_l0": torch.tensor([0.0, 15, 0, 0]),
    })
    return lstm
""",
    ),
    (3, LAST.format("output[range(len(output)), lengths - 1]")),
    (3, LAST.format("torch.stack([o[n - 1] for o, n in zip(output, lengths)])")),
    (3, LAST.format("torch.cat([o[n - 1 : n] for o, n in zip(output, lengths.tolist())])")),
    (
        3,
        """
def last_output(output, lengths):
    index = (lengths - 1).view(-1, 1, 1).expand(-1, 1, output.shape[2])
    return output.gather(1, index).squeeze(1)
""",
    ),
    (
        3,
        """
def last_output(output, lengths):
    last = F.one_hot(lengths - 1, output.size(1)).to(output.dtype)
    return torch.einsum("nl,nlh->nh", last, output)
""",
    ),
    (
        3,
        """
def last_output(output, lengths):
    steps = torch.arange(output.size(1), device=output.device)
    return output[steps == lengths.unsqueeze(1) - 1]
""",
    ),
    (3, LAST.format("output.flatten(0, 1)[torch.arange(len(output)) * 6 + lengths.sub_(1)]")),
    (
        3,
        LAST.format(
            "torch.vmap(lambda o, n: o.index_select(0, n - 1))(output, lengths[:, None])[:, 0]"
        ),
    ),
    (3, LAST.format("torch.take_along_dim(output, (lengths - 1)[:, None, None], dim=1)[:, 0]")),
    (
        3,
        """
def last_output(output, lengths):
    result = output.new_empty(output.shape[0], output.shape[2])
    for n in range(len(lengths)):
        result[n] = output[n, int(lengths[n]) - 1]
    return result
""",
    ),
]

WRONG = [
    (1, STEP.format("i, f, o, g", H, "h, c"), "not i, f, g, o"),
    (1, STEP.format("f, i, g, o", H, "h, c"), "gates i and f swapped"),
    (1, STEP.format(ORDER, "o.sigmoid() * c", "h, c"), "c is right, but h differs"),
    (1, STEP.format(ORDER, "o.tanh() * c.tanh()", "h, c"), "c is right, but h differs"),
    (1, STEP.format(ORDER, H, "c, h"), "swapped"),
    (1, STEP.format(ORDER, H, "h"), "returns Tensor, not the pair h, c"),
    (1, STEP.format(ORDER, H, "h, c").replace("return ", ""), "is there a `return`?"),
    (
        1,
        STEP.format(ORDER, H, "h, new").replace("    c = ", "    new = "),
        "h is computed from the c before the step",
    ),
    (
        1,
        STEP.format(ORDER, H, "h, c").replace(", bias_ih)", ")").replace(", bias_hh)", ")"),
        "bias",
    ),
    (1, STEP.format(ORDER, H, "h, c").replace("g.tanh()", "g"), "lacks the tanh"),
    (1, STEP.format(ORDER, H, "h[0], c[0]"), "the shape (3,), not (5, 3)"),
    (
        1,
        """
def lstm_step(lstm, x, h, c):
    _, (h, c) = lstm(x[None], (h[None], c[None]))
    return h[0], c[0]
""",
        "lstm: compute the three formulas yourself",
    ),
    (
        1,
        """
def lstm_step(lstm, x, h, c):
    _, (h, c) = nn.LSTM.forward(lstm, x.unsqueeze(0), (h.unsqueeze(0), c.unsqueeze(0)))
    return h.squeeze(0), c.squeeze(0)
""",
        "lstm: compute the three formulas yourself",
    ),
    (
        1,
        """
def lstm_step(lstm, x, h, c):
    cell = nn.LSTMCell(lstm.input_size, lstm.hidden_size)
    for mine, theirs in zip(cell.parameters(), lstm.parameters()):
        mine.data = theirs.data
    return cell.forward(x, (h, c))
""",
        "lstm_cell: compute the three formulas yourself",
    ),
    (
        1,
        """
def lstm_step(lstm, x, h, c):
    return torch.lstm_cell(x, (h, c), *lstm.parameters())
""",
        "lstm_cell: compute the three formulas yourself",
    ),
    (
        1,
        """
def lstm_step(lstm, x, h, c):
    other = nn.LSTM(2, 3)
    other.load_state_dict(lstm.state_dict())
    output, (h, c) = other(x[None], (h[None], c[None]))
    return output[0], c[0]
""",
        "lstm: compute the three formulas yourself",
    ),
    (
        1,
        """
def lstm_step(lstm, x, h, c):
    weights = list(lstm.parameters())
    state = [h[None], c[None]]
    _, h, c = torch.ops.aten.lstm(x[None], state, weights, True, 1, 0.0, False, False, False)
    return h[0], c[0]
""",
        "compute the three formulas yourself",
    ),
    (1, STEP.format(ORDER, H, "h, c").replace("f.sigmoid() * c +", "c +"), "c differs from c_n"),
    (1, STEP.format(ORDER, H, "h.numpy(), c.numpy()"), "returns ndarray, not a tensor"),
    (
        2,
        COUNTER.format("[20.0, 20, 0, 0]", 2, "[20.0, -20]").replace(
            "first=True", "first=True, bidirectional=True"
        ),
        "c_n has 2 numbers, not 1",
    ),
    (
        2,
        """
def build_counter():
    return nn.LSTMCell(2, 1)
""",
        "returns LSTMCell, not an nn.LSTM",
    ),
    (2, COUNTER.format("[20.0, 20, 0, 0]", 2, "[-20.0, 20]"), "after a, c_n is -1.00, not 1"),
    (2, COUNTER.format("[20.0, 20, 0, 0]", 2, "[1.0, -1]"), "after a, c_n is 0.76, not 1"),
    (2, COUNTER.format("[20.0, 5, 0, 0]", 2, "[20.0, -20]"), "after 1000 times a"),
    (2, COUNTER.format("[20.0, 20, 0, 0]", 3, "[20.0, -20]"), "after a, c_n is 0.00, not 1"),
    (2, COUNTER.format("[20.0, 0, 0, 0]", 2, "[20.0, -20]"), "after aaab, c_n is -0.12, not 2"),
    (2, COUNTER.format("[0.0, 20, 0, 0]", 2, "[20.0, -20]"), "after a, c_n is 0.50, not 1"),
    (2, COUNTER.format("[20.0, 20, 20, 0]", 2, "[0.0, 0]"), "after b, c_n is 1.00, not -1"),
    (2, COUNTER.format("[20.0, 20, 0, 0]", 2, "[20.0, -20]").replace("return ", ""), "`return`?"),
    (
        2,
        COUNTER.format("[20.0, 20, 0, 0]", 2, "[20.0, -20]").replace("LSTM(2, 1", "LSTM(2, 2"),
        "RuntimeError",
    ),
    (
        2,
        """
def build_counter():
    return nn.LSTM(2, 4, batch_first=True)
""",
        "num_layers (2, 4, 1), not (2, 1, 1)",
    ),
    (3, LAST.format("output[:, -1]"), "wanted output[0, 2], got output[0, 5]"),
    (3, LAST.format("output[torch.arange(len(lengths)), lengths]"), "got output[0, 3]"),
    (3, LAST.format("output[:, lengths - 1]"), "the shape (4, 4, 3), not (4, 3)"),
    (3, LAST.format("output[:, lengths[0] - 1]"), "wanted output[1, 0], got output[1, 2]"),
    (3, LAST.format("output[torch.arange(len(output)), lengths - 2]"), "got output[0, 1]"),
    (3, LAST.format("output[:, lengths.max() - 1]"), "wanted output[0, 2], got output[0, 4]"),
    (3, LAST.format("output[torch.arange(len(output)), -lengths]"), "got output[0, 3]"),
    (
        3,
        LAST.format("output.gather(1, (lengths - 1)[:, None, None].expand(-1, 1, 3))"),
        "(4, 1, 3), not (4, 3)",
    ),
    (3, LAST.format("output.mean(dim=1)"), "got none of its steps"),
    (3, LAST.format("[o[n - 1] for o, n in zip(output, lengths)]"), "returns list, not a tensor"),
    (
        3,
        LAST.format("torch.stack([o[n - 1] for o, n in zip(output, lengths)]).squeeze()"),
        "the shape (3,), not (1, 3)",
    ),
    (3, LAST.format("output[range(len(output)), lengths - 1]").replace("return ", ""), "`return`?"),
]
