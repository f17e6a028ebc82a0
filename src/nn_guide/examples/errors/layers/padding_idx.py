from torch import nn

try:
    nn.Embedding(num_embeddings=10, embedding_dim=3, padding_idx=10)
except AssertionError as error:
    print(error)
    #> Padding_idx must be within num_embeddings
