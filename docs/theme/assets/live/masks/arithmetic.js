// Attention with one head: queries and keys are the same rows x. In float64.
nnGuide.arithmetic.masks = (() => {
  const sum = (values) => values.reduce((a, b) => a + b, 0)

  const scores = (x) => x.map((query) => x.map((key) =>
    sum(query.map((value, i) => value * key[i])) / Math.sqrt(query.length)))

  // What a mask adds to a score: a number itself; true says "may look" to the function, and "may
  // not" to the module.
  const added = (mask, module) => (typeof mask === "number" ? mask : mask === module ? -Infinity : 0)

  // With the mask, and without the keys that are padding.
  const masked = (x, mask, padding, module) => scores(x).map((row, i) => row.map((score, j) =>
    score + added(mask[i][j], module) + (padding[j] ? -Infinity : 0)))

  // A query that sees nothing gets zeros from the function, and NaN from the module.
  const weights = (...given) => masked(...given).map((row) => {
    const most = Math.max(...row)
    const parts = row.map((score) => Math.exp(score - most))
    if (most > -Infinity) return parts.map((part) => part / sum(parts))
    return row.map(() => (given.at(-1) ? NaN : 0))
  })
  return { masked, weights }
})()
