from torch import nn


class WordVectors(nn.Module):
    def __init__(self, words):
        super().__init__()
        self.words = words
        self.vectors = nn.Embedding(len(words), 8)

    def get_extra_state(self):
        return self.words

    def set_extra_state(self, words):
        self.words = words


state = WordVectors(["cat", "dog"]).state_dict()
print(list(state))
#> ['_extra_state', 'vectors.weight']
model = WordVectors(["?", "?"])
model.load_state_dict(state)
print(model.words)
#> ['cat', 'dog']
