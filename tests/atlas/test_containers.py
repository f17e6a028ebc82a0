"""Forms of what is made of other modules, and of what torch computes otherwise without gradients.

Besides values, gradients and state, the random numbers that are drawn and the errors are compared.
"""

import copy
import functools
import itertools
from collections import OrderedDict

import pytest
import torch
import torch.nn.functional as F
from compare import Case, observe, randomised
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from own_cases import IN_TEXT
from proof import ERRORS
from torch import nn
from torch.nn.utils.rnn import PackedSequence, pack_sequence, pad_packed_sequence

from nn_guide import atlas
from nn_guide.atlas import as_function
from nn_guide.atlas.forms import transformer as forms

pytestmark = [
    pytest.mark.proves("atlas/forms/container", "atlas/forms/transformer"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
]

thorough = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)

MODES = list(itertools.product([True, False], [True, False]))
both_modes = pytest.mark.parametrize(("training", "gradients"), MODES)


def plainly(function, *inputs, **keywords):
    return function(*inputs, **keywords)


def alike(function, x, **keywords):
    """Self-attention: the three inputs are one tensor."""
    return function(x, x, x, **keywords)


def outcome(build, form, *inputs, training, gradients=True, use=plainly, **keywords) -> dict:
    """All that a call does, or the error; two calls, as the second may find another state."""
    torch.manual_seed(0)
    module = build()
    learned = {name for name, _ in module.named_parameters()}
    function = functools.partial(form, module) if form else module
    seen = {}

    def call(*inputs, **keywords):
        use(function, *[x.clone() for x in inputs], **keywords)
        output = use(function, *inputs, **keywords)
        seen["random state"] = torch.get_rng_state()
        seen["kind"] = type(output)
        return output

    case = Case("", inputs, keywords, {})
    with torch.set_grad_enabled(gradients):
        try:
            tensors = dict(module.named_parameters()) | dict(module.named_buffers())
            values = randomised(tensors, learned)
            seen |= observe(module, case, values, learned, training, call)
        except ERRORS as error:
            return {"error": f"{type(error).__name__}: {error}"}
    return seen


def same(build, *inputs, **options) -> dict:
    """Assert that module and form do the same; what they did."""
    expected = outcome(build, None, *inputs, **options)
    got = outcome(build, as_function, *inputs, **options)
    assert got.keys() == expected.keys(), got.get("error", expected.get("error"))
    for what, value in expected.items():
        if isinstance(value, str | type):
            assert got[what] == value
        else:
            torch.testing.assert_close(got[what], value, rtol=0, atol=0, equal_nan=True)
    return expected


def works(*arguments, **options) -> dict:
    """As `same`, for calls that may not fail."""
    seen = same(*arguments, **options)
    assert "error" not in seen, seen["error"]
    return seen


# Sequential


class Named(nn.Sequential):
    """A subclass of a container counts as the container."""


def shared() -> nn.Sequential:
    layer = nn.Linear(3, 3)
    return nn.Sequential(layer, nn.Tanh(), layer)


SEQUENTIALS = {
    "empty": (nn.Sequential, (2, 3)),
    "one": (lambda: nn.Sequential(nn.Linear(3, 2)), (2, 3)),
    "network": (
        lambda: nn.Sequential(
            nn.Linear(3, 5), nn.BatchNorm1d(5), nn.ReLU(inplace=True), nn.Dropout(), nn.Linear(5, 2)
        ),
        (4, 3),
    ),
    "dictionary": (
        lambda: nn.Sequential(OrderedDict(first=nn.Linear(3, 5), drop=nn.Dropout(0.3))),
        (4, 3),
    ),
    "nested": (
        lambda: nn.Sequential(nn.Sequential(nn.Linear(3, 4), nn.PReLU()), nn.Sequential()),
        (4, 3),
    ),
    "shared": (shared, (4, 3)),
    "subclass": (lambda: Named(nn.Linear(3, 5), nn.GELU()), (4, 3)),
    "in place": (lambda: nn.Sequential(nn.ReLU(inplace=True), nn.Flatten()), (2, 3, 2)),
    "images": (
        lambda: nn.Sequential(
            nn.Conv2d(2, 4, 3, padding=1),
            nn.BatchNorm2d(4, momentum=None),
            nn.SiLU(),
            nn.MaxPool2d(2),
            nn.Dropout2d(0.4),
            nn.Flatten(),
            nn.Linear(16, 3),
        ),
        (3, 2, 4, 4),
    ),
    "recurrent": (lambda: nn.Sequential(nn.Linear(3, 4), nn.LSTM(4, 2)), (5, 2, 3)),
    "attending": (
        lambda: nn.Sequential(
            nn.TransformerEncoderLayer(4, 2, 8, batch_first=True), nn.LayerNorm(4)
        ),
        (2, 3, 4),
    ),
}


@both_modes
@pytest.mark.parametrize("name", SEQUENTIALS)
def test_sequential(name, training, gradients):
    build, shape = SEQUENTIALS[name]
    works(build, shape, training=training, gradients=gradients)


def test_modes_may_differ_within_a_sequential():
    def frozen(function, x):
        (function.args[0] if isinstance(function, functools.partial) else function)[0].eval()
        return function(x)

    def build():
        return nn.Sequential(nn.BatchNorm1d(3), nn.Dropout())

    works(build, (4, 3), training=True, use=frozen)


def test_a_lazy_sequential_is_ordinary_afterwards():
    module = nn.Sequential(nn.LazyLinear(4), nn.ReLU(), nn.LazyLinear(2))
    torch.manual_seed(0)
    output = as_function(module, torch.ones(3, 5))
    assert [type(part) for part in module] == [nn.Linear, nn.ReLU, nn.Linear]
    assert torch.equal(output, module(torch.ones(3, 5)))


def test_a_module_of_ones_own_has_no_form():
    class Mine(nn.Module):
        def forward(self, x):
            return x

    with pytest.raises(atlas.UnknownClassError, match="Mine has no functional form"):
        as_function(nn.Sequential(nn.Identity(), Mine()), torch.ones(2))


# DataParallel


@both_modes
def test_data_parallel_without_cuda(training, gradients):
    for build, *inputs in (
        (lambda: nn.Sequential(nn.Linear(3, 2), nn.Dropout()), (4, 3)),
        (lambda: nn.Bilinear(3, 2, 4), (5, 3), (5, 2)),
    ):
        wrapped = functools.partial(lambda build: nn.DataParallel(build()), build)
        works(wrapped, *inputs, training=training, gradients=gradients)
    works(lambda: nn.DataParallel(nn.Linear(3, 2)), training=training, input=torch.ones(2, 3))


@pytest.mark.parametrize("devices", [1, 2, 3])
@pytest.mark.parametrize("size", [0, 1, 2, 5])
def test_data_parallel_over_devices(devices, size, monkeypatch):
    """The steps on several devices, with CPU in place of each."""
    cpu = torch.device("cpu")

    def parted(self, inputs, kwargs, device_ids):
        chunks = [x.chunk(len(device_ids)) for x in inputs]
        inputs = list(zip(*chunks, strict=True))
        return inputs, [kwargs] * len(inputs)

    def computed(self, replicas, inputs, kwargs):
        return [m(*args, **kw) for m, args, kw in zip(replicas, inputs, kwargs, strict=True)]

    monkeypatch.setattr(nn.DataParallel, "scatter", parted)
    monkeypatch.setattr(nn.DataParallel, "replicate", lambda _, m, ids: [copy.copy(m) for _ in ids])
    monkeypatch.setattr(nn.DataParallel, "parallel_apply", computed)
    monkeypatch.setattr(nn.DataParallel, "gather", lambda _, parts, device: torch.cat(parts))

    def build():
        module = nn.DataParallel(nn.Bilinear(3, 2, 4))
        module.device_ids, module.src_device_obj = list(range(devices)), cpu
        module.output_device, module.dim = cpu, 0
        return module

    works(build, (size, 3), (size, 2), training=True)


# Recurrent layers


def packed(batch_first=False, ordered=True, width=3):
    """Sequences of several lengths, the longest first or not."""
    lengths = (4, 2, 2, 1) if ordered else (2, 4, 1, 2)
    return pack_sequence([torch.randn(n, width) for n in lengths], enforce_sorted=ordered)


@both_modes
@pytest.mark.parametrize("name", ["RNN", "LSTM", "GRU"])
@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.parametrize("stated", [True, False])
def test_packed_sequences(name, ordered, stated, training, gradients):
    def build():
        projected = {"proj_size": 2} if name == "LSTM" else {}
        return getattr(nn, name)(3, 4, 2, dropout=0.3, bidirectional=True, **projected)

    def use(function, data):
        sequence = packed(ordered=ordered)
        sequence = PackedSequence(data, *sequence[1:])
        hx = torch.randn(4, 4, 2 if name == "LSTM" else 4)
        if name == "LSTM":
            hx = (hx, torch.randn(4, 4, 4))
        output, last = function(sequence, hx) if stated else function(sequence)
        assert isinstance(output, PackedSequence)
        assert isinstance(last, tuple if name == "LSTM" else torch.Tensor)
        return *pad_packed_sequence(output), last

    works(build, (9, 3), training=training, gradients=gradients, use=use)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("name", ["RNN", "LSTM", "GRU", "RNNCell", "LSTMCell", "GRUCell"])
def test_recurrent_layers_in_other_types(name, dtype):
    x = torch.randn(5, 2, 3, dtype=dtype)
    build = functools.partial(getattr(nn, name), 3, 4, dtype=dtype)
    works(build, x[0] if "Cell" in name else x, training=True)
    works(build, x[0, 0] if "Cell" in name else x[0], training=False, gradients=False)


@pytest.mark.parametrize("name", ["RNN", "LSTM", "GRU", "RNNCell", "LSTMCell", "GRUCell"])
@pytest.mark.parametrize(
    "wrong", [(1, 1, 4), (1, 3, 4), (1, 2, 5), (2, 2, 4), (1, 4), (3, 4), (4,)]
)
def test_wrong_sizes_of_states_are_refused(name, wrong):
    module = getattr(nn, name)(3, 4)
    x, hx = torch.randn(2, 3) if "Cell" in name else torch.randn(5, 2, 3), torch.randn(wrong)
    hx = (hx, hx) if "LSTM" in name else hx
    for call in (module, functools.partial(as_function, module)):
        with pytest.raises((RuntimeError, ValueError)):
            call(x, hx)


def test_the_weights_of_a_recurrent_layer_are_those_it_has_now():
    def build():
        layer = nn.GRU(3, 4)
        layer.weight_hh_l0 = nn.Parameter(layer.weight_hh_l0.detach() * 2)
        return nn.utils.parametrizations.weight_norm(layer, "weight_ih_l0")

    works(build, (5, 2, 3), training=True)


# Attention and transformers

LAYER = functools.partial(
    nn.TransformerEncoderLayer, d_model=4, nhead=2, dim_feedforward=5, batch_first=True
)
ATTENTION = functools.partial(nn.MultiheadAttention, embed_dim=4, num_heads=2, batch_first=True)

LATER = torch.ones(4, 4, dtype=torch.bool).triu(1)
RIGHT = torch.tensor([[False, False, True, True], [False] * 4])
LEFT = torch.tensor([[True, False, False, True], [False] * 4])
ALL = torch.tensor([[True] * 4, [False] * 4])
HIDDEN = {"training": False, "gradients": False, "src_key_padding_mask": ALL}
ROW = torch.tensor([[False] * 4, [True] * 4, [False, True, False, False], [False] * 4])
PER_HEAD = torch.arange(2 * 2 * 16).reshape(4, 4, 4) % 5 == 0
WEIGHTS = torch.arange(16.0).reshape(4, 4).double().sin()


def as_added(mask):
    return torch.zeros(mask.shape).double().masked_fill_(mask, -torch.inf)


MASKS = [None, LATER, as_added(LATER), ROW, WEIGHTS, PER_HEAD, as_added(PER_HEAD), LATER.T]
PADDINGS = [None, RIGHT, as_added(RIGHT), LEFT, ALL, WEIGHTS[:2]]
ACTIVATIONS = ["relu", "gelu", torch.tanh, nn.GELU(), nn.ReLU(), nn.GELU("tanh"), nn.ELU()]
masks, paddings = st.sampled_from(MASKS), st.sampled_from(PADDINGS)
hints = st.booleans()
optional_hints = st.sampled_from([None, False, True])
flags = st.booleans()
layer_options = st.fixed_dictionaries(
    {
        "nhead": st.sampled_from([2, 2, 4, 1]),
        "dropout": st.sampled_from([0.0, 0.3]),
        "activation": st.sampled_from(ACTIVATIONS),
        "layer_norm_eps": st.sampled_from([1e-5, 0.1]),
        "batch_first": st.sampled_from([True, True, False]),
        "norm_first": flags,
        "bias": st.sampled_from([True, True, False]),
    }
)


def fitting(call: dict, heads: int, batched: bool = True) -> dict:
    """A hint needs its mask, a mask per head two heads; an unbatched padding is one row."""
    call = dict(call)
    for name, value in call.items():
        if isinstance(value, torch.Tensor) and value.dim() == 3 and (heads != 2 or not batched):
            call[name] = None
        if isinstance(value, torch.Tensor) and name.endswith("padding_mask") and not batched:
            call[name] = value[0]
    for name in call:
        prefix = name.removesuffix("is_causal")
        if name.endswith("is_causal") and call[name]:
            mask = next(m for m in (f"{prefix}mask", "attn_mask", "src_mask") if m in call)
            call[name] = call[mask] is not None
    return call


def shape(batch_first: bool, batched: bool = True) -> tuple[int, ...]:
    return ((2, 4, 4) if batch_first else (4, 2, 4)) if batched else (4, 4)


@thorough
@given(
    options=st.fixed_dictionaries(
        {
            "num_heads": st.sampled_from([2, 2, 4, 1]),
            "dropout": st.sampled_from([0.0, 0.3]),
            "bias": st.sampled_from([True, True, False]),
            "add_bias_kv": st.sampled_from([False, False, True]),
            "add_zero_attn": st.sampled_from([False, False, True]),
            "kdim": st.sampled_from([None, None, 4]),
            "batch_first": st.sampled_from([True, True, False]),
        }
    ),
    call=st.fixed_dictionaries(
        {
            "key_padding_mask": paddings,
            "need_weights": flags,
            "attn_mask": masks,
            "average_attn_weights": flags,
            "is_causal": st.sampled_from([False, False, True]),
        }
    ),
    mode=st.sampled_from(MODES + [(False, False)] * 2),
    batched=st.sampled_from([True, True, False]),
)
def test_self_attention(options, call, mode, batched):
    build = functools.partial(nn.MultiheadAttention, 4, **options)
    call = fitting(call, options["num_heads"], batched)
    training, gradients = mode
    x = shape(options["batch_first"], batched)
    works(build, x, training=training, gradients=gradients, use=alike, **call)


def test_which_inputs_of_an_attention_are_one_tensor_makes_no_difference():
    build = functools.partial(nn.MultiheadAttention, 4, 2, batch_first=True)
    for use in (
        lambda f, x, y: f(x, y, y),
        lambda f, x, y: f(x, x, y),
        lambda f, x, y: f(x, y, x),
        lambda f, x, y: f(x, x, x.clone()),
    ):
        for training, gradients in MODES:
            works(build, (2, 4, 4), (2, 4, 4), training=training, gradients=gradients, use=use)


@thorough
@given(
    options=layer_options,
    call=st.fixed_dictionaries(
        {"src_mask": masks, "src_key_padding_mask": paddings, "is_causal": hints}
    ),
    mode=st.sampled_from(MODES + [(False, False)] * 2),
    batched=st.sampled_from([True, True, False]),
)
def test_encoder_layers(options, call, mode, batched):
    call = fitting(call, options["nhead"], batched)
    build = functools.partial(nn.TransformerEncoderLayer, 4, dim_feedforward=5, **options)
    x = shape(options["batch_first"], batched)
    works(build, x, training=mode[0], gradients=mode[1], **call)


@thorough
@given(
    options=layer_options,
    call=st.fixed_dictionaries(
        {
            "tgt_mask": masks,
            "memory_mask": masks,
            "tgt_key_padding_mask": paddings,
            "memory_key_padding_mask": paddings,
            "tgt_is_causal": hints,
            "memory_is_causal": hints,
        }
    ),
    mode=st.sampled_from(MODES),
)
def test_decoder_layers(options, call, mode):
    build = functools.partial(nn.TransformerDecoderLayer, 4, dim_feedforward=5, **options)
    x = shape(options["batch_first"])
    call = fitting(call, options["nhead"])
    works(build, x, x, training=mode[0], gradients=mode[1], **call)


def encoder(norm, num_layers, enable_nested_tensor=True, mask_check=True, **options):
    layer = nn.TransformerEncoderLayer(4, dim_feedforward=5, **options)
    norm = norm and norm(4)
    return nn.TransformerEncoder(layer, num_layers, norm, enable_nested_tensor, mask_check)


norms = st.sampled_from([None, nn.LayerNorm, nn.RMSNorm, lambda size: nn.Linear(size, 3)])


@thorough
@given(
    options=layer_options,
    norm=norms,
    more=st.tuples(st.integers(1, 3), flags, flags),
    call=st.fixed_dictionaries(
        {
            "mask": st.sampled_from([None] * 4 + MASKS),
            "src_key_padding_mask": paddings,
            "is_causal": optional_hints,
        }
    ),
    mode=st.sampled_from(MODES + [(False, False)] * 4),
)
def test_encoders(options, norm, more, call, mode):
    call = fitting(call, options["nhead"])
    build = functools.partial(encoder, norm, *more, **options)
    x = shape(options["batch_first"])
    works(build, x, training=mode[0], gradients=mode[1], **call)


def decoder(norm, num_layers, **options):
    layer = nn.TransformerDecoderLayer(4, dim_feedforward=5, **options)
    return nn.TransformerDecoder(layer, num_layers, norm and norm(4))


@thorough
@given(
    options=layer_options,
    norm=norms,
    num_layers=st.integers(1, 2),
    call=st.fixed_dictionaries(
        {
            "tgt_mask": masks,
            "memory_mask": masks,
            "tgt_key_padding_mask": paddings,
            "memory_key_padding_mask": paddings,
            "tgt_is_causal": optional_hints,
            "memory_is_causal": hints,
        }
    ),
    mode=st.sampled_from(MODES),
)
def test_decoders(options, norm, num_layers, call, mode):
    build = functools.partial(decoder, norm, num_layers, **options)
    x = shape(options["batch_first"])
    call = fitting(call, options["nhead"])
    works(build, x, x, training=mode[0], gradients=mode[1], **call)


@thorough
@given(
    options=layer_options,
    call=st.fixed_dictionaries(
        {
            "src_mask": masks,
            "tgt_mask": masks,
            "memory_mask": masks,
            "src_key_padding_mask": paddings,
            "tgt_key_padding_mask": paddings,
            "memory_key_padding_mask": paddings,
            "src_is_causal": optional_hints,
            "tgt_is_causal": optional_hints,
            "memory_is_causal": hints,
        }
    ),
    mode=st.sampled_from(MODES),
)
def test_transformers(options, call, mode):
    layers = {"num_encoder_layers": 2, "num_decoder_layers": 1, "dim_feedforward": 5}
    build = functools.partial(nn.Transformer, 4, **layers, **options)
    x = shape(options["batch_first"])
    call = fitting(call, options["nhead"])
    works(build, x, x, training=mode[0], gradients=mode[1], **call)


HINT_MASKS = [None, LATER, as_added(LATER), LATER.T, ROW, as_added(PER_HEAD), LATER[:3, :3]]


@pytest.mark.parametrize("build", [encoder, decoder])
@pytest.mark.parametrize("hint", [None, False, True])
@pytest.mark.parametrize("mask", HINT_MASKS, ids=range(len(HINT_MASKS)))
def test_a_causal_mask_is_found(build, hint, mask, monkeypatch):
    """The results don't show it where both ways are equally exact: the calls do."""
    real, hints = F.multi_head_attention_forward, []

    def spy(*inputs, **keywords):
        hints.append(keywords["is_causal"])
        return real(*inputs, **keywords)

    monkeypatch.setattr(F, "multi_head_attention_forward", spy)
    prefix = "" if build is encoder else "tgt_"
    call = {f"{prefix}mask": mask, f"{prefix}is_causal": hint}
    count = 1 if build is encoder else 2
    for batch_first, batched in itertools.product((True, False), repeat=2):
        module = functools.partial(build, None, 2, nhead=2, batch_first=batch_first)
        hints.clear()
        x = shape(batch_first) if batched else (3, 4)
        same(module, *[x] * count, training=True, **call)
        half = len(hints) // 2
        assert half
        assert hints[:half] == hints[half:]


def test_without_batch_the_causal_mask_is_found_too():
    for training, gradients in MODES:
        mode = {"training": training, "gradients": gradients}
        build = functools.partial(encoder, None, 2, nhead=2)
        works(build, (4, 4), **mode, mask=LATER)
        build = functools.partial(decoder, None, 2, nhead=2, batch_first=True)
        works(build, (4, 4), (3, 4), **mode, tgt_mask=LATER)


def test_a_hint_needs_its_mask():
    """Without gradients, in evaluation, it is ignored."""
    for build, use in ((LAYER, plainly), (ATTENTION, alike)):
        for training, gradients in MODES:
            mode = {"training": training, "gradients": gradients, "use": use}
            seen = same(build, (2, 4, 4), **mode, is_causal=True)
            assert ("error" in seen) == (training or gradients)


SIZES = [(1, 1, 2, 2), (3, 1, 4, 4), (2, 7, 8, 2), (4, 5, 6, 6)]


@pytest.mark.parametrize(("batch", "steps", "width", "heads"), SIZES)
def test_encoders_compute_no_padding(batch, steps, width, heads):
    padding = torch.arange(steps) >= torch.arange(steps, steps - batch, -1).clamp(min=1)[:, None]
    for dropout, norm_first in itertools.product((0.0, 0.2), (True, False)):

        def build(dropout=dropout, norm_first=norm_first):
            layer = nn.TransformerEncoderLayer(
                width, heads, 9, dropout, "gelu", batch_first=True, norm_first=norm_first
            )
            return nn.TransformerEncoder(layer, 3)

        options = {"training": False, "gradients": False, "src_key_padding_mask": padding}
        seen = works(build, (batch, steps, width), **options)
        if not norm_first:
            assert not seen["output"][0][padding].any()


def nested(function, x, **keywords):
    x = torch.nested.nested_tensor([x[0], x[1, :2]])
    output = function(x, **keywords)
    return output.to_padded_tensor(0.0)


def test_nested_tensors_may_be_given():
    options = {"training": False, "gradients": False, "use": nested}
    build = functools.partial(nn.TransformerEncoderLayer, 4, 2, 5, batch_first=True)
    works(build, (2, 4, 4), **options)
    works(
        functools.partial(encoder, nn.LayerNorm, 2, nhead=2, batch_first=True), (2, 4, 4), **options
    )
    for form in (None, as_function):
        assert "error" in outcome(build, form, (2, 4, 4), **options, src_mask=LATER)


def test_a_form_takes_the_kernel_for_inference(monkeypatch):
    """Where everything is masked, that kernel gives NaN and the one for training doesn't."""
    layer, x = LAYER().eval(), torch.randn(2, 4, 4)
    with torch.no_grad():
        assert layer(x, src_key_padding_mask=ALL)[0].isnan().all()
        assert as_function(layer, x, src_key_padding_mask=ALL)[0].isnan().all()
        monkeypatch.setattr(forms, "inference", lambda *_: False)
        got = as_function(layer, x, src_key_padding_mask=ALL)
        assert not got.isnan().any()
        monkeypatch.setattr(torch.backends.mha, "get_fastpath_enabled", lambda: False)
        assert torch.equal(layer(x, src_key_padding_mask=ALL), got)


def with_another_eps(**options):
    layer = LAYER(**options)
    layer.norm2.eps = 0.3
    return layer


@pytest.mark.parametrize(
    ("build", "options"),
    [
        (LAYER, {}),
        (LAYER, {"nhead": 1}),
        (LAYER, {"batch_first": False}),
        (LAYER, {"bias": False}),
        (LAYER, {"activation": torch.tanh}),
        (LAYER, {"activation": "gelu", "norm_first": True}),
        (with_another_eps, {}),
        (ATTENTION, {}),
        (ATTENTION, {"num_heads": 1}),
        (ATTENTION, {"batch_first": False}),
        (ATTENTION, {"bias": False}),
        (ATTENTION, {"add_bias_kv": True}),
        (ATTENTION, {"add_zero_attn": True}),
        (functools.partial(encoder, None, 2, nhead=2), {"batch_first": True}),
    ],
)
def test_what_decides_on_the_kernel(build, options):
    x = shape(options.get("batch_first", True))
    use = alike if build is ATTENTION else plainly
    for padding, training in itertools.product((ALL, as_added(ALL), None), (True, False)):
        name = "key_padding_mask" if build is ATTENTION else "src_key_padding_mask"
        call = {"training": training, "gradients": False, "use": use, name: padding}
        works(functools.partial(build, **options), x, **call)


@pytest.mark.parametrize("mask", [None, LATER, as_added(LATER)], ids=["none", "bool", "float"])
@pytest.mark.parametrize("padding", [RIGHT, LEFT, ALL, None], ids=["right", "left", "all", "none"])
def test_which_paddings_an_encoder_leaves_out(mask, padding):
    for check, nested in itertools.product((True, False), repeat=2):
        build = functools.partial(encoder, None, 2, nested, check, nhead=2, batch_first=True)
        works(build, (2, 4, 4), **HIDDEN | {"src_key_padding_mask": padding}, mask=mask)


def test_autocast_of_cuda_needs_no_cuda_to_change_the_kernel():
    torch.set_autocast_enabled("cuda", True)
    try:
        works(LAYER, (2, 4, 4), **HIDDEN)
        works(functools.partial(encoder, None, 2, nhead=2, batch_first=True), (2, 4, 4), **HIDDEN)
    finally:
        torch.set_autocast_enabled("cuda", False)


def test_the_kernel_for_inference_can_be_off():
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        works(LAYER, (2, 4, 4), **HIDDEN)
        works(ATTENTION, (2, 4, 4), training=False, gradients=False, use=alike)
        works(functools.partial(encoder, None, 2, nhead=2, batch_first=True), (2, 4, 4), **HIDDEN)
    finally:
        torch.backends.mha.set_fastpath_enabled(True)


def test_hooks_choose_the_kernel_for_training():
    def build():
        layer = LAYER()
        layer.linear1.register_forward_hook(lambda *_: None)
        return layer

    works(build, (2, 4, 4), **HIDDEN)


@pytest.mark.parametrize("build", [LAYER, ATTENTION, functools.partial(encoder, None, 2, nhead=2)])
def test_frozen_weights_with_gradients_on(build):
    def use(function, x):
        module = function.args[0] if isinstance(function, functools.partial) else function
        module.requires_grad_(False)
        use = alike if isinstance(module, nn.MultiheadAttention) else plainly
        return use(function, x.detach()), use(function, x)

    works(build, (2, 4, 4), training=False, use=use)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_attention_in_other_types(dtype):
    x = torch.randn(2, 4, 4, dtype=dtype)
    for training, gradients in MODES:
        mode = {"training": training, "gradients": gradients}
        works(functools.partial(ATTENTION, dtype=dtype), x, **mode, use=alike, attn_mask=LATER)
        works(functools.partial(LAYER, dtype=dtype), x, **mode, src_key_padding_mask=RIGHT)


@both_modes
def test_autocast(training, gradients):
    def use(function, x):
        with torch.autocast("cpu", torch.bfloat16):
            return function(x)

    def attending(function, x):
        with torch.autocast("cpu", torch.bfloat16):
            return alike(function, x.bfloat16())

    x = torch.randn(2, 4, 4, dtype=torch.float32)
    mode = {"training": training, "gradients": gradients, "use": use}
    works(functools.partial(LAYER, dtype=torch.float32), x, **mode)
    attention = functools.partial(ATTENTION, dtype=torch.float32)
    works(attention, x, **mode | {"use": attending})
    works(lambda: nn.Sequential(nn.Linear(4, 3, dtype=torch.float32), nn.ReLU()), x, **mode)


@both_modes
def test_parts_may_be_others(training, gradients):
    def build():
        layer = LAYER(activation=nn.PReLU())
        layer.norm1, layer.norm2 = nn.RMSNorm(4), nn.Identity()
        layer.linear2 = nn.Sequential(nn.Linear(5, 4), nn.Dropout(0.2))
        return layer

    works(build, (2, 4, 4), training=training, gradients=gradients)


# All of them

EXAMPLES = {
    "Sequential": (lambda: nn.Sequential(nn.Linear(4, 3), nn.ReLU()), 1),
    "DataParallel": (lambda: nn.DataParallel(nn.Linear(4, 3)), 1),
    "TransformerEncoder": (functools.partial(encoder, nn.LayerNorm, 2, nhead=1), 1),
    "TransformerDecoder": (functools.partial(decoder, nn.LayerNorm, 2, nhead=2), 2),
}


def test_each_class_left_to_this_file_has_an_example():
    assert set(EXAMPLES) >= IN_TEXT


@pytest.mark.parametrize("name", EXAMPLES)
@both_modes
def test_no_module_is_called(name, training, gradients, monkeypatch):
    def called(*_, **__):
        raise AssertionError("a module was called")

    build, count = EXAMPLES[name]
    module, inputs = build().train(training), [torch.randn(4, 2, 4)] * count
    with torch.set_grad_enabled(gradients):
        torch.manual_seed(0)
        expected = module(*inputs)
        for cls in {type(part) for part in module.modules()} | {nn.Module}:
            for method in ("forward", "__call__"):
                if method in vars(cls):
                    monkeypatch.setattr(cls, method, called)
        torch.manual_seed(0)
        assert torch.equal(as_function(module, *inputs), expected)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_mode_and_the_draws_are_as_told(name):
    """A container has no draws or modes of its own: what is told is of its ordinary modules."""
    entry, (build, count) = atlas.entry(name), EXAMPLES[name]
    module, inputs = build(), [torch.randn(4, 2, 4)] * count
    outputs = []
    for training in (True, True, False, False):
        module.train(training)
        outputs.append(module(*inputs))
    assert torch.equal(outputs[0], outputs[1]) == (entry.random == "never")
    assert torch.equal(outputs[2], outputs[3])
    assert torch.equal(outputs[0], outputs[2]) != entry.train_eval_differs
