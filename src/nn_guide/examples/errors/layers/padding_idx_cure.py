from torch import nn

words = 10
embedding = nn.Embedding(words + 1, 3, padding_idx=words)
print(embedding.weight[words].tolist())
#> [0.0, 0.0, 0.0]
