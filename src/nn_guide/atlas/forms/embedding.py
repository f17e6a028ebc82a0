"""Embeddings."""

import torch.nn.functional as F

from nn_guide.atlas import form


@form("Embedding")
def embedding(module, input):
    return F.embedding(
        input,
        module.weight,
        module.padding_idx,
        module.max_norm,
        module.norm_type,
        module.scale_grad_by_freq,
        module.sparse,
    )


@form("EmbeddingBag")
def embedding_bag(module, input, offsets=None, per_sample_weights=None):
    return F.embedding_bag(
        input,
        module.weight,
        offsets,
        module.max_norm,
        module.norm_type,
        module.scale_grad_by_freq,
        module.mode,
        module.sparse,
        per_sample_weights,
        module.include_last_offset,
        module.padding_idx,
    )
