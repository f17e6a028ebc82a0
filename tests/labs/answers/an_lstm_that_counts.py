"""Wrong answers to the exercises of the lab: exercise, code, what the check says."""

STEP = """
def lstm_step(lstm, x, h, c):
    weight_ih, weight_hh, bias_ih, bias_hh = lstm.parameters()
    products = F.linear(x, weight_ih, bias_ih) + F.linear(h, weight_hh, bias_hh)
    {0} = products.chunk(4, dim=-1)
    c = f.sigmoid() * c + i.sigmoid() * g.tanh()
    h = {1}
    return {2}
"""
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

WRONG = [
    (1, STEP.format("i, f, o, g", H, "h, c"), "not i, f, g, o"),
    (1, STEP.format("i, f, g, o", "o.sigmoid() * c", "h, c"), "c is right, but h differs"),
    (1, STEP.format("i, f, g, o", H, "c, h"), "swapped"),
    (2, COUNTER.format("[20.0, 20, 0, 0]", 2, "[-20.0, 20]"), "after a, c_n is -1.00, not 1"),
    (2, COUNTER.format("[20.0, 20, 0, 0]", 2, "[1.0, -1]"), "after a, c_n is 0.76, not 1"),
    (2, COUNTER.format("[20.0, 5, 0, 0]", 2, "[20.0, -20]"), "after 500 times a"),
    (2, COUNTER.format("[20.0, 20, 0, 0]", 3, "[20.0, -20]"), "after a, c_n is 0.00, not 1"),
    (3, LAST.format("output[:, -1]"), "wanted output[0, 2], got output[0, 5]"),
    (3, LAST.format("output[torch.arange(len(lengths)), lengths]"), "got output[0, 3]"),
    (3, LAST.format("output[:, lengths - 1]"), "the shape (4, 4, 3), not (4, 3)"),
]
