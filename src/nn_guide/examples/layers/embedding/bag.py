import torch
import torch.nn.functional as F
from torch import nn

ids = torch.tensor([[1, 2, 4], [4, 3, 3]])
for mode in ("sum", "mean", "max"):
    bag = nn.EmbeddingBag(num_embeddings=5, embedding_dim=2, mode=mode)
    vectors = F.embedding(ids, bag.weight)
    expected = {
        "sum": vectors.sum(1),
        "mean": vectors.mean(1),
        "max": vectors.amax(1),
    }
    y = bag(ids)
    same = torch.equal(y, F.embedding_bag(ids, bag.weight, mode=mode))
    print(mode, tuple(y.shape), same, torch.allclose(y, expected[mode]))
    #> sum (2, 2) True True
    #> mean (2, 2) True True
    #> max (2, 2) True True
