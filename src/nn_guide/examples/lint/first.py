from pathlib import Path

from nn_guide import lint

file = Path("train.py")
file.write_text("""from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.Softmax(dim=1))
criterion = nn.CrossEntropyLoss()


def loss(x, y):
    output = model(x)
    return criterion(output, y)
""")
for finding in lint.check(file):
    print(finding.text("en"))
    #> train.py:9:12: NNG201 probabilities go into cross-entropy, which wants logits
    #>   CrossEntropyLoss applies log_softmax itself: softmax twice makes gradients small, and no error is raised.
    #>   → criterion(logits, target), and softmax only to read probabilities
    #>   myths/losses/#softmax-as-output-layer
for finding in lint.check(file):
    print(finding.text("zh"))
    #> train.py:9:12: NNG201 把概率传给了交叉熵，而它要的是 logits
    #>   CrossEntropyLoss 自己做 log_softmax；做两遍 softmax 会压小梯度，而且不报错。
    #>   → criterion(logits, target)，只在要看概率时才用 softmax
    #>   zh/myths/losses/#softmax-as-output-layer
