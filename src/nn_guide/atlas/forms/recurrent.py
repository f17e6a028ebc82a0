"""Recurrent layers and their cells."""

import torch
from torch.nn.utils.rnn import PackedSequence

from nn_guide.atlas import form


def run(function, module, input, states, widths):
    """The output and the last states, given the first states, or None
    for zeros of these widths."""
    settings = [
        [weight for layer in module.all_weights for weight in layer],
        module.bias,
        module.num_layers,
        module.dropout,
        module.training,
        module.bidirectional,
    ]
    if isinstance(input, PackedSequence):
        data, batch_sizes, order, back = input
        states = states or zeros(module, data, batch_sizes[0], widths)
        states = checked(
            module, data, reordered(states, order), batch_sizes
        )
        output, *states = function(data, batch_sizes, states, *settings)
        packed = PackedSequence(output, batch_sizes, order, back)
        return packed, *reordered(states, back)

    batch_dim = 0 if module.batch_first else 1
    if input.dim() == 2:
        states = states and [state.unsqueeze(1) for state in states]
        batch = input.unsqueeze(batch_dim)
        output, *states = run(function, module, batch, states, widths)
        output = output.squeeze(batch_dim)
        return output, *(state.squeeze(1) for state in states)
    states = states or zeros(
        module, input, input.shape[batch_dim], widths
    )
    states = checked(module, input, states, None)
    return function(input, states, *settings, module.batch_first)


def zeros(module, input, batch, widths):
    layers = module.num_layers * (2 if module.bidirectional else 1)
    return [input.new_zeros(layers, batch, width) for width in widths]


def checked(module, input, states, batch_sizes):
    """As the function takes them: one tensor, or the two of an LSTM.

    `torch.lstm` doesn't look at sizes: wrong ones end the process.
    """
    states = states[0] if len(states) == 1 else states
    module.check_forward_args(input, states, batch_sizes)
    return states


def reordered(states, order):
    """In the order of the sorted sequences, and back."""
    if order is None:
        return states
    return [state.index_select(1, order) for state in states]


@form("RNN")
def rnn(module, input, hx=None):
    function = (
        torch.rnn_tanh if module.mode == "RNN_TANH" else torch.rnn_relu
    )
    states = hx if hx is None else [hx]
    return run(function, module, input, states, [module.hidden_size])


@form("GRU")
def gru(module, input, hx=None):
    states = hx if hx is None else [hx]
    return run(torch.gru, module, input, states, [module.hidden_size])


@form("LSTM")
def lstm(module, input, hx=None):
    widths = [
        module.proj_size or module.hidden_size,
        module.hidden_size,
    ]
    output, hidden, cell = run(torch.lstm, module, input, hx, widths)
    return output, (hidden, cell)


@form("RNNCell")
def rnn_cell(module, input, hx=None):
    tanh = module.nonlinearity == "tanh"
    function = torch.rnn_tanh_cell if tanh else torch.rnn_relu_cell
    return step(function, module, input, hx)


@form("GRUCell")
def gru_cell(module, input, hx=None):
    return step(torch.gru_cell, module, input, hx)


def step(function, module, input, hx):
    if input.dim() == 1:
        hx = hx if hx is None else hx.unsqueeze(0)
        return step(function, module, input.unsqueeze(0), hx).squeeze(0)
    if hx is None:
        hx = input.new_zeros(len(input), module.hidden_size)
    return function(
        input,
        hx,
        module.weight_ih,
        module.weight_hh,
        module.bias_ih,
        module.bias_hh,
    )


@form("LSTMCell")
def lstm_cell(module, input, hx=None):
    if input.dim() == 1:
        hx = hx and [state.unsqueeze(0) for state in hx]
        hidden, cell = lstm_cell(module, input.unsqueeze(0), hx)
        return hidden.squeeze(0), cell.squeeze(0)
    if hx is None:
        hx = [input.new_zeros(len(input), module.hidden_size)] * 2
    return torch.lstm_cell(
        input,
        hx,
        module.weight_ih,
        module.weight_hh,
        module.bias_ih,
        module.bias_hh,
    )
