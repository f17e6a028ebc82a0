"""A bidirectional LSTM tags words, one sentence at a time, with log_softmax and NLLLoss."""

import random

import torch
import torch.nn as nn
import torch.nn.functional as F

random.seed(0)
torch.manual_seed(0)

WORDS = {"DET": ["the", "a", "this"], "NOUN": ["dog", "cat", "bird"], "VERB": ["sees", "likes"]}
TAGS = {"DET": 0, "NOUN": 1, "VERB": 2}
word_to_ix = {w: i for i, w in enumerate(w for words in WORDS.values() for w in words)}


def sentence():
    tags = ["DET", "NOUN", "VERB", *random.choice([[], ["DET", "NOUN"], ["NOUN"]])]
    words = [random.choice(WORDS[tag]) for tag in tags]
    return torch.tensor([word_to_ix[w] for w in words]), torch.tensor([TAGS[t] for t in tags])


class LSTMTagger(nn.Module):
    def __init__(self, embedding_dim, hidden_dim, vocab_size, tagset_size):
        super().__init__()
        self.word_embeddings = nn.Embedding(vocab_size, embedding_dim)
        self.lstm = nn.LSTM(embedding_dim, hidden_dim, bidirectional=True)
        self.hidden2tag = nn.Linear(2 * hidden_dim, tagset_size)

    def forward(self, sentence):
        embeds = self.word_embeddings(sentence)
        lstm_out, _ = self.lstm(embeds.view(len(sentence), 1, -1))
        return F.log_softmax(self.hidden2tag(lstm_out.view(len(sentence), -1)), dim=1)


model = LSTMTagger(8, 12, len(word_to_ix), len(TAGS))
loss_function = nn.NLLLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.3)
for _ in range(60):
    words, tags = sentence()
    model.zero_grad()
    loss = loss_function(model(words), tags)
    loss.backward()
    optimizer.step()
