from pathlib import Path

from nn_guide.doctor.script import examine

script = Path("train.py")
script.write_text("""import torch
from torch import nn

x = torch.randn(32, 4)
y = x[:, :3].argmax(1)
model = nn.Sequential(nn.Linear(4, 3), nn.Softmax(dim=1))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
for _ in range(1000):
    loss = criterion(model(x), y)
    loss.backward()
    optimizer.step()
""")
visit, error = examine(script, arguments=[], steps=20)
print(visit.report("en"))
#> 20 steps watched (models: Sequential; optimizers: SGD): 2 findings, the likeliest cause first.
#>
#> 1. train.py:10: probabilities-into-logits
#>   cross_entropy gets the output of a softmax.
#>   It applies softmax or sigmoid itself; applied twice, it flattens the predictions, and the loss can't come near 0.
#>   → Leave out the softmax: pass logits.
#>   losses/cross-entropy/#pitfalls
#>
#> 2. train.py:11: no-zero-grad
#>   At 19 of 20 steps, gradients of earlier steps were still there (cleared 0 times).
#>   backward() adds to what is there; each step goes along the sum of all gradients so far.
#>   → Call optimizer.zero_grad() once per step, before backward().
#>   errors/learning/#no-zero-grad
#>
#> Stopped after these steps: what follows, such as an evaluation, was not seen.
print(visit.report("zh"))
#> 观察了 20 步（模型：Sequential；优化器：SGD）：发现 2 个问题，最可能的原因排在最前。
#>
#> 1. train.py:10: probabilities-into-logits
#>   传给 cross_entropy 的是 softmax 的输出。
#>   这个损失函数自带 softmax 或 sigmoid；做两遍会把预测压平，损失降不到 0 附近。
#>   → 去掉 softmax，直接传入 logits。
#>   zh/losses/cross-entropy/#pitfalls
#>
#> 2. train.py:11: no-zero-grad
#>   20 次更新中有 19 次还留着之前各步的梯度（共清零 0 次）。
#>   backward() 会把新梯度加到原有的梯度上，每次更新用的都是此前所有梯度之和。
#>   → 每一步在 backward() 之前调用一次 optimizer.zero_grad()。
#>   zh/errors/learning/#no-zero-grad
#>
#> 已在这些步之后停止，之后的部分（例如评估）没有观察到。
