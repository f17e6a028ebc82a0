// Losses of torch and their gradients, in float64. Each gives the loss and the gradient for a list
// of logits or predictions x.
nnGuide.arithmetic.losses = (() => {
  const sum = (values) => values.reduce((a, b) => a + b, 0)

  // One row of logits; a class, a weight for each class, label_smoothing.
  const crossEntropy = (x, target, weight, smoothing) => {
    const most = Math.max(...x)
    const total = sum(x.map((value) => Math.exp(value - most)))
    const logs = x.map((value) => value - most - Math.log(total))
    const aim = x.map((_, i) => weight[i] * (smoothing / x.length + (i === target ? 1 - smoothing : 0)))
    return [-sum(aim.map((part, i) => part * logs[i])),
      logs.map((log, i) => Math.exp(log) * sum(aim) - aim[i])]
  }
  return { crossEntropy }
})()
