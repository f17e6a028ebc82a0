# expect: logits-into-probabilities
"""An LSTM tagger with NLLLoss on what its last layer says."""

import torch
import torch.nn as nn
import torch.optim as optim

torch.manual_seed(0)


class LSTMTagger(nn.Module):
    def __init__(self, embedding_dim=16, hidden_dim=16, vocab_size=10, tagset_size=3):
        super().__init__()
        self.word_embeddings = nn.Embedding(vocab_size, embedding_dim)
        self.lstm = nn.LSTM(embedding_dim, hidden_dim, batch_first=True)
        self.hidden2tag = nn.Linear(hidden_dim, tagset_size)

    def forward(self, sentence):
        lstm_out, _ = self.lstm(self.word_embeddings(sentence))
        return self.hidden2tag(lstm_out)


model = LSTMTagger()
loss_function = nn.NLLLoss()
optimizer = optim.Adam(model.parameters(), lr=0.01)
for step in range(40):
    sentences = torch.randint(10, (32, 6))
    tags = sentences % 3
    model.zero_grad()
    tag_scores = model(sentences)
    loss = loss_function(tag_scores.view(-1, 3), tags.view(-1))
    loss.backward()
    optimizer.step()
