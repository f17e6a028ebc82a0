"""Distance and similarity of vectors."""

import torch.nn.functional as F

from nn_guide.atlas import form


@form("CosineSimilarity")
def cosine_similarity(module, x1, x2):
    return F.cosine_similarity(x1, x2, module.dim, module.eps)


@form("PairwiseDistance")
def pairwise_distance(module, x1, x2):
    return F.pairwise_distance(
        x1, x2, module.norm, module.eps, module.keepdim
    )
