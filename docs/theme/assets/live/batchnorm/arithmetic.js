// Batch norm of one channel, in float64.
nnGuide.arithmetic.batchnorm = (() => {
  const average = (values) => values.reduce((a, b) => a + b, 0) / values.length

  // Mean and variance of a batch.
  const statistics = (x) => {
    const mean = average(x)
    return { mean, variance: average(x.map((value) => (value - mean) ** 2)) }
  }

  // What comes out, and what is kept of mean and variance. The sum of the squares is divided by n to
  // normalize, and by n - 1 for what is kept.
  const forward = (x, training, kept, momentum) => {
    const batch = statistics(x)
    const { mean, variance } = training ? batch : kept
    const moved = (old, now) => (1 - momentum) * old + momentum * now
    return {
      y: x.map((value) => (value - mean) / Math.sqrt(variance + 1e-5)),
      kept: training ? {
        mean: moved(kept.mean, batch.mean),
        variance: moved(kept.variance, batch.variance * x.length / (x.length - 1)),
      } : kept,
    }
  }

  const refused = (x, training) => {
    if (training && x.length === 1) {
      return "Expected more than 1 value per channel when training, got input size torch.Size([1, 1])"
    }
  }
  return { statistics, forward, refused }
})()
