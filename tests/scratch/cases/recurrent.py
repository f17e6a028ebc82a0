import torch
from compare import case

SIZES = {"input_size": 3, "hidden_size": 4}
X = (5, 2, 3)


def pair(*shapes):
    """The state of an LSTM, hidden and cell."""
    return lambda: tuple(torch.randn(shape) for shape in shapes)


CASES = [
    case("RNNCell", (2, 3), **SIZES),
    case("RNNCell", (3,), (4,), **SIZES, nonlinearity="relu"),
    case("RNNCell", (2, 3), (2, 4), **SIZES, bias=False),
    case("LSTMCell", (2, 3), **SIZES),
    case("LSTMCell", (3,), pair(4, 4), **SIZES),
    case("LSTMCell", (2, 3), pair((2, 4), (2, 4)), **SIZES, bias=False),
    case("GRUCell", (2, 3), **SIZES),
    case("GRUCell", (3,), (4,), **SIZES),
    case("GRUCell", (2, 3), (2, 4), **SIZES, bias=False),
    *(
        case(name, *inputs, **SIZES, **options)
        for name in ("RNN", "GRU")
        for inputs, options in [
            ((X,), {}),
            ((X, (1, 2, 4)), {"bias": False}),
            (((5, 3),), {"bidirectional": True, "batch_first": True}),
            (((5, 3), (2, 4)), {"num_layers": 2, "bias": False}),
            ((X, (4, 5, 4)), {"num_layers": 2, "bidirectional": True, "batch_first": True}),
            ((X,), {"num_layers": 3, "dropout": 0.4}),
            ((X,), {"num_layers": 2, "dropout": 0.3, "bidirectional": True, "batch_first": True}),
        ]
    ),
    case("RNN", X, **SIZES, nonlinearity="relu"),
    case("RNN", X, (4, 2, 4), **SIZES, nonlinearity="relu", num_layers=2, bidirectional=True),
    case("LSTM", X, **SIZES),
    case("LSTM", X, pair((1, 2, 4), (1, 2, 4)), **SIZES, bias=False),
    case("LSTM", (5, 3), **SIZES, bidirectional=True, batch_first=True),
    case("LSTM", (5, 3), pair((2, 2), (2, 4)), **SIZES, num_layers=2, proj_size=2),
    case(
        "LSTM",
        X,
        pair((4, 5, 4), (4, 5, 4)),
        **SIZES,
        num_layers=2,
        bidirectional=True,
        batch_first=True,
    ),
    case("LSTM", X, **SIZES, num_layers=3, dropout=0.4, bias=False),
    case("LSTM", X, **SIZES, num_layers=2, dropout=0.3, bidirectional=True, batch_first=True),
    case("LSTM", X, **SIZES, num_layers=2, bidirectional=True, proj_size=3, bias=False),
    case("LSTM", X, **SIZES, num_layers=2, dropout=0.5, proj_size=1, batch_first=True),
]

MUTATIONS = [
    ("layers/rnn_cells", "n_x + r * n_h", "r * (n_x + n_h)"),
    ("layers/rnn_cells", "(1 - z) * n + z * h", "z * n + (1 - z) * h"),
    ("layers/rnn_cells", "i, f, g, o = ", "i, f, o, g = "),
    ("layers/rnn_cells", "i, f, g, o = ", "f, i, g, o = "),
    ("layers/rnn_cells", "o.sigmoid() * c.tanh()", "o.sigmoid() * c"),
    ("layers/rnn_cells", "1 / math.sqrt(hidden_size)", "1 / math.sqrt(input_size)"),
    ("layers/recurrent", "1 / math.sqrt(hidden_size)", "1 / math.sqrt(self.sizes[0])"),
    ("layers/recurrent", "if layer > 0 and self.p > 0", "if self.p > 0"),
    ("layers/recurrent", " and self.training", ""),
    ("layers/recurrent", "x * keep / (1 - self.p)", "x * keep"),
    ("layers/recurrent", "return output.flip(0) if reverse else output", "return output"),
    ("layers/recurrent", "and input.dim() == 3", ""),
    ("layers/recurrent", "start[len(ends)]", "start[layer]"),
    ("layers/recurrent", "len(self.directions) * self.sizes[0]  #", "self.sizes[0]  #"),
]
