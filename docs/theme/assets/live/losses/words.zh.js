nnGuide.words.losses = {
  title: "logits、对应的概率，以及损失对 logits 的梯度",
  question: "不动正确类别的 logit，把损失降到 0.1 以下。",
  solved: "对：起作用的只是 logits 之间的差，所以要把其他类别的 logit 降下来。",
  logit: "logit",
  probability: "概率",
  gradient: "梯度",
  said: "损失为 {0}，即类别 {2} 的概率 {1} 的负对数。",
}
