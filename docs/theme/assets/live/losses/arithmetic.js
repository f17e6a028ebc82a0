// Losses of torch and their gradients, in float64. A row gives its loss, the gradient for its x, and
// its share: what it counts in a mean.
nnGuide.arithmetic.losses = (() => {
  const sum = (values) => values.reduce((a, b) => a + b, 0)

  // Logits, the index of the right class, and a weight for each class.
  const crossEntropy = (x, target, { weight, label_smoothing, ignore_index }) => {
    const most = Math.max(...x)
    const total = sum(x.map((value) => Math.exp(value - most)))
    const logs = x.map((value) => value - most - Math.log(total))
    const kept = target === ignore_index ? 0 : 1
    const aim = x.map((_, i) => kept * weight[i] *
      (label_smoothing / x.length + (i === target ? 1 - label_smoothing : 0)))
    return {
      share: kept * weight[target],
      probability: logs.map(Math.exp),
      loss: -sum(aim.map((part, i) => part * logs[i])),
      gradient: logs.map((log, i) => Math.exp(log) * sum(aim) - aim[i]),
    }
  }

  // A logit and a label from 0 to 1.
  const binary = (x, y, { pos_weight }) => {
    const yes = 1 / (1 + Math.exp(-x))
    const [up, down] = [pos_weight * y, 1 - y]
    const minusLog = (x) => Math.log1p(Math.exp(-Math.abs(x))) + Math.max(-x, 0)
    return {
      share: 1,
      probability: [yes],
      loss: up * minusLog(x) + down * minusLog(-x),
      gradient: [down * yes - up * (1 - yes)],
    }
  }

  // A prediction and a number. From `end` on, the square becomes a line.
  const distance = (x, y, { loss, delta, beta }) => {
    const [far, sign] = [Math.abs(x - y), Math.sign(x - y)]
    if (loss === "l1_loss") return { share: 1, loss: far, gradient: [sign] }
    const [end, factor] = {
      mse_loss: [Infinity, 2], huber_loss: [delta, 1], smooth_l1_loss: [beta, 1 / beta],
    }[loss]
    const near = Math.min(far, end)
    return { share: 1, loss: factor * near * (far - near / 2), gradient: [factor * near * sign] }
  }

  const reduced = (rows, reduction) => {
    const losses = rows.map(({ loss }) => loss)
    const divisor = reduction === "mean" ? sum(rows.map(({ share }) => share)) : 1
    return {
      divisor,
      loss: reduction === "none" ? losses : sum(losses) / divisor,
      gradient: rows.map(({ gradient }) => gradient.map((slope) => slope / divisor)),
    }
  }
  return { crossEntropy, binary, distance, reduced }
})()
