"""Attention and transformer layers.

In evaluation mode, without gradients, torch takes kernels of its own
for them.
"""

import torch
import torch.nn.functional as F

from nn_guide.atlas import as_function, form


def inference(*tensors):
    """Whether the kernels for inference can take these tensors."""
    return (
        torch.backends.mha.get_fastpath_enabled()
        and not torch.is_autocast_enabled()
        and not torch.overrides.has_torch_function(tensors)
        and all(
            tensor.device.type in ("cpu", "cuda") for tensor in tensors
        )
        and not (
            torch.is_grad_enabled()
            and any(tensor.requires_grad for tensor in tensors)
        )
    )


def added(mask, dtype):
    """A mask as what is added to the scores: -inf where a boolean mask
    is True."""
    if mask is None or mask.is_floating_point():
        return mask
    return torch.zeros_like(mask, dtype=dtype).masked_fill_(
        mask, -torch.inf
    )


def merged(num_heads, mask, padding, input):
    """Both masks in one, and how to read it: 1 is (N, L), 2 is (N,
    num_heads, L, L)."""
    if mask is None:
        return padding, None if padding is None else 1
    batch, length, _ = input.shape
    if mask.dim() == 3:
        mask = mask.view(batch, -1, length, length)
    else:
        mask = mask.expand(batch, num_heads, length, length)
    if padding is not None:
        mask = mask + padding[:, None, None, :]
    return mask, 2


def projections(attention):
    return [
        attention.in_proj_weight,
        attention.in_proj_bias,
        attention.out_proj.weight,
        attention.out_proj.bias,
    ]


@form("MultiheadAttention")
def multihead_attention(
    module,
    query,
    key,
    value,
    key_padding_mask=None,
    need_weights=True,
    attn_mask=None,
    average_attn_weights=True,
    is_causal=False,
):
    masks = [
        mask
        for mask in (attn_mask, key_padding_mask)
        if mask is not None
    ]
    if (
        query.dim() == 3
        and query is key is value
        and not module.training
        and module.batch_first
        and module.num_heads % 2 == 0
        and module.bias_k is None
        and not module.add_zero_attn
        and module.in_proj_weight is not None
        and module.in_proj_bias is not None
        and query.dtype == module.in_proj_weight.dtype
        and not any(mask.is_floating_point() for mask in masks)
        and not (query.is_nested and masks)
        and inference(query, *projections(module))
    ):
        mask, kind = merged(
            module.num_heads,
            added(attn_mask, query.dtype),
            added(key_padding_mask, query.dtype),
            query,
        )
        return torch._native_multi_head_attention(
            query,
            key,
            value,
            module.embed_dim,
            module.num_heads,
            *projections(module),
            mask,
            need_weights,
            average_attn_weights,
            kind,
        )

    turned = module.batch_first and query.dim() == 3
    if turned:
        # Equal inputs stay one tensor: the function projects them in
        # one step.
        by_id = {id(x): x.transpose(0, 1) for x in (query, key, value)}
        query, key, value = (by_id[id(x)] for x in (query, key, value))
    output, weights = F.multi_head_attention_forward(
        query,
        key,
        value,
        module.embed_dim,
        module.num_heads,
        module.in_proj_weight,
        module.in_proj_bias,
        module.bias_k,
        module.bias_v,
        module.add_zero_attn,
        module.dropout,
        module.out_proj.weight,
        module.out_proj.bias,
        module.training,
        key_padding_mask,
        need_weights,
        attn_mask,
        use_separate_proj_weight=module.in_proj_weight is None,
        q_proj_weight=module.q_proj_weight,
        k_proj_weight=module.k_proj_weight,
        v_proj_weight=module.v_proj_weight,
        average_attn_weights=average_attn_weights,
        is_causal=is_causal,
    )
    return output.transpose(0, 1) if turned else output, weights


def attend(attention, dropout, query, memory, mask, padding, is_causal):
    output, _ = as_function(
        attention,
        query,
        memory,
        memory,
        key_padding_mask=padding,
        need_weights=False,
        attn_mask=mask,
        is_causal=is_causal,
    )
    return as_function(dropout, output)


def feed_forward(module, dropout, x):
    hidden = apply(module.activation, as_function(module.linear1, x))
    output = as_function(
        module.linear2, as_function(module.dropout, hidden)
    )
    return as_function(dropout, output)


def residual(module, step, norm, x):
    """Add what a step computes; its norm comes before it, or after the
    sum."""
    if module.norm_first:
        return x + step(as_function(norm, x))
    return as_function(norm, x + step(x))


def apply(part, *args, **kwargs):
    """Compute a part that may be a module or a plain function."""
    if isinstance(part, torch.nn.Module):
        return as_function(part, *args, **kwargs)
    return part(*args, **kwargs)


def weights(layer):
    """What the kernel for inference takes of an encoder layer."""
    tensors = projections(layer.self_attn)
    for part in (
        layer.norm1,
        layer.norm2,
        layer.linear1,
        layer.linear2,
    ):
        tensors += [part.weight, part.bias]
    return tensors


@form("TransformerEncoderLayer")
def transformer_encoder_layer(
    module,
    src,
    src_mask=None,
    src_key_padding_mask=None,
    is_causal=False,
):
    mask = added(src_mask, src.dtype)
    padding = added(src_key_padding_mask, src.dtype)
    attention = module.self_attn
    if (
        not module.training
        and src.dim() == 3
        and attention.batch_first
        and attention.num_heads % 2 == 0
        and attention.in_proj_weight is not None
        and attention.in_proj_bias is not None
        and module.activation_relu_or_gelu
        and module.norm1.eps == module.norm2.eps
        and not (
            src.is_nested and (mask is not None or padding is not None)
        )
        and not any(
            part._forward_hooks or part._forward_pre_hooks
            for part in module.modules()
        )
        and inference(src, *weights(module))
    ):
        return torch._transformer_encoder_layer_fwd(
            src,
            attention.embed_dim,
            attention.num_heads,
            *weights(module)[:4],
            module.activation_relu_or_gelu == 2,
            module.norm_first,
            module.norm1.eps,
            *weights(module)[4:],
            *merged(attention.num_heads, mask, padding, src),
        )

    def look_around(x):
        return attend(
            attention, module.dropout1, x, x, mask, padding, is_causal
        )

    def think(x):
        return feed_forward(module, module.dropout2, x)

    x = residual(module, look_around, module.norm1, src)
    return residual(module, think, module.norm2, x)


@form("TransformerDecoderLayer")
def transformer_decoder_layer(
    module,
    tgt,
    memory,
    tgt_mask=None,
    memory_mask=None,
    tgt_key_padding_mask=None,
    memory_key_padding_mask=None,
    tgt_is_causal=False,
    memory_is_causal=False,
):
    def look_back(x):
        masks = tgt_mask, tgt_key_padding_mask, tgt_is_causal
        return attend(module.self_attn, module.dropout1, x, x, *masks)

    def look_at_memory(x):
        masks = memory_mask, memory_key_padding_mask, memory_is_causal
        return attend(
            module.multihead_attn, module.dropout2, x, memory, *masks
        )

    def think(x):
        return feed_forward(module, module.dropout3, x)

    x = residual(module, look_back, module.norm1, tgt)
    x = residual(module, look_at_memory, module.norm2, x)
    return residual(module, think, module.norm3, x)


def causal(hint, mask, layers, x):
    """The hint; if there is none, whether the mask is exactly the
    causal one."""
    if hint is not None or mask is None:
        return hint is True
    batch_first = layers[0].self_attn.batch_first
    steps = x.shape[1 if batch_first and x.dim() == 3 else 0]
    later = torch.full((steps, steps), -torch.inf).to(mask).triu(1)
    return mask.shape == later.shape and bool((mask == later).all())


@form("TransformerEncoder")
def transformer_encoder(
    module, src, mask=None, src_key_padding_mask=None, is_causal=None
):
    mask = added(mask, src.dtype)
    padding = added(src_key_padding_mask, src.dtype)
    # As a nested tensor: of each sequence only what isn't padding.
    nested = (
        module.use_nested_tensor
        and not module.layers[0].training
        and src.dim() == 3
        and mask is None
        and padding is not None
        and (
            not module.mask_check
            or torch._nested_tensor_from_mask_left_aligned(
                src, padding.logical_not()
            )
        )
        and inference(src, *weights(module.layers[0]))
    )
    x = src
    if nested:
        x = torch._nested_tensor_from_mask(
            x, padding.logical_not(), mask_check=False
        )
        padding = None
    hint = causal(is_causal, mask, module.layers, src)
    for layer in module.layers:
        x = as_function(
            layer,
            x,
            src_mask=mask,
            src_key_padding_mask=padding,
            is_causal=hint,
        )
    if nested:
        x = x.to_padded_tensor(0.0, src.shape)
    return x if module.norm is None else as_function(module.norm, x)


@form("TransformerDecoder")
def transformer_decoder(
    module,
    tgt,
    memory,
    tgt_mask=None,
    memory_mask=None,
    tgt_key_padding_mask=None,
    memory_key_padding_mask=None,
    tgt_is_causal=None,
    memory_is_causal=False,
):
    hint = causal(tgt_is_causal, tgt_mask, module.layers, tgt)
    x = tgt
    for layer in module.layers:
        x = as_function(
            layer,
            x,
            memory,
            tgt_mask=tgt_mask,
            memory_mask=memory_mask,
            tgt_key_padding_mask=tgt_key_padding_mask,
            memory_key_padding_mask=memory_key_padding_mask,
            tgt_is_causal=hint,
            memory_is_causal=memory_is_causal,
        )
    return x if module.norm is None else as_function(module.norm, x)


@form("Transformer")
def transformer(
    module,
    src,
    tgt,
    src_mask=None,
    tgt_mask=None,
    memory_mask=None,
    src_key_padding_mask=None,
    tgt_key_padding_mask=None,
    memory_key_padding_mask=None,
    src_is_causal=None,
    tgt_is_causal=None,
    memory_is_causal=False,
):
    memory = apply(
        module.encoder,
        src,
        mask=src_mask,
        src_key_padding_mask=src_key_padding_mask,
        is_causal=src_is_causal,
    )
    return apply(
        module.decoder,
        tgt,
        memory,
        tgt_mask=tgt_mask,
        memory_mask=memory_mask,
        tgt_key_padding_mask=tgt_key_padding_mask,
        memory_key_padding_mask=memory_key_padding_mask,
        tgt_is_causal=tgt_is_causal,
        memory_is_causal=memory_is_causal,
    )
