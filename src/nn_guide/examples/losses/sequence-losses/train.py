import torch
from torch import nn


def recording(letters):
    frames = torch.zeros(16, 6)
    place = 0
    for letter in letters:
        length = int(torch.randint(2, 5, ()))
        frames[place : place + length, letter] = 1.0
        place += length + 1
    return frames + 0.1 * torch.randn(16, 6)


targets = torch.randint(1, 6, (64, 3))
frames = torch.stack([recording(letters) for letters in targets], dim=1)
model, ctc = nn.Linear(6, 6), nn.CTCLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
lengths = (16,) * 64, (3,) * 64
for step in range(101):
    loss = ctc(model(frames).log_softmax(dim=2), targets, *lengths)
    if step % 50 == 0:
        print(step, f"{loss:.1f}")
        #> 0 6.5
        #> 50 0.7
        #> 100 0.2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

best = model(frames).argmax(dim=2).T.tolist()
print(["".join("-abcde"[symbol] for symbol in row) for row in best[:3]])
#> ['ee-ee-dddd------', 'aa-dd-eee-------', 'ccc-dddd-cc-----']
rows = targets[:3].tolist()
print(["".join("-abcde"[letter] for letter in row) for row in rows])
#> ['eed', 'ade', 'cdc']
