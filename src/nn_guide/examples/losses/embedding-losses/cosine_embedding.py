import torch
import torch.nn.functional as F
from torch import nn

a = torch.tensor([[1.0, 0.0]]).repeat(4, 1)
b = torch.tensor([[2.0, 0.0], [1.0, 1.0], [0.0, 3.0], [-1.0, 0.0]])
alike, different = torch.ones(4), -torch.ones(4)

print(F.cosine_similarity(a, b))
#> tensor([ 1.0000,  0.7071,  0.0000, -1.0000])
print(nn.CosineEmbeddingLoss(reduction="none")(a, b, alike))
#> tensor([0.0000, 0.2929, 1.0000, 2.0000])
print(nn.CosineEmbeddingLoss(reduction="none")(a, b, different))
#> tensor([1.0000, 0.7071, 0.0000, 0.0000])
each = nn.CosineEmbeddingLoss(margin=0.5, reduction="none")
print(each(a, b, different))
#> tensor([0.5000, 0.2071, 0.0000, 0.0000])

loss = nn.CosineEmbeddingLoss(margin=0.5)(a, b, different)
same = F.cosine_embedding_loss(a, b, different, margin=0.5)
longer = F.cosine_embedding_loss(
    100 * a, 0.1 * b, different, margin=0.5
)
print(torch.equal(loss, same), torch.allclose(loss, longer))
#> True True
