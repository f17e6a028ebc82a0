// Random layers in float64: values and slopes.
nnGuide.arithmetic.depth = (() => {
  // As in torch: mt19937.
  const generator = (seed) => {
    const state = [seed]
    let at = 1
    while (at < 624) state.push(Math.imul(1812433253, state[at - 1] ^ state[at - 1] >>> 30) + at++)
    const bits = () => {
      at %= 624
      const pair = state[at] & 2 ** 31 | state[(at + 1) % 624] & 2 ** 31 - 1
      let y = state[at] = state[(at + 397) % 624] ^ pair >>> 1 ^ (pair & 1) * 0x9908b0df
      at++
      y ^= y >>> 11
      y ^= y << 7 & 0x9d2c5680
      y ^= y << 15 & 0xefc60000
      return (y ^ y >>> 18) >>> 0
    }
    return () => (bits() % 2 ** 21 * 2 ** 32 + bits()) / 2 ** 53
  }

  const sigmoid = (z) => 1 / (1 + Math.exp(-z))
  const layers = {
    Identity: (z) => [z, 1],
    ReLU: (z) => (z > 0 ? [z, 1] : [0, 0]),
    Tanh: (z) => [Math.tanh(z), 1 - Math.tanh(z) ** 2],
    Sigmoid: (z) => [sigmoid(z), sigmoid(z) * sigmoid(-z)],
    run: (seed, width, depth, name, draw, scale) => {
      const random = generator(seed)
      const uniform = () => Array.from({ length: width }, () => 2 * random() - 1)
      const normal = () => uniform().map((_, i, u) => {
        const angle = u[i | 8] + 1 - (i & 8) / 16
        return Math.sqrt(-2 * Math.log((1 - u[i & ~8]) / 2)) * Math.cos(Math.PI * angle)
      })
      const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0)
      const rms = (a) => Math.hypot(...a) / width ** 0.5
      let values = normal()
      const signal = [rms(values)]
      const passed = []
      while (passed.length < depth) {
        const rows = values.map({ normal, uniform }[draw])
        const both = rows.map((row) => layers[name](scale * dot(row, values)))
        values = both.map(([value]) => value)
        signal.push(rms(values))
        passed.unshift([rows, both])
      }
      values = normal()
      const gradient = [rms(values)]
      for (const [rows, both] of passed) {
        const back = both.map(([, slope], i) => scale * slope * values[i])
        values = back.map((_, i) => dot(back, rows.map((row) => row[i])))
        gradient.unshift(rms(values))
      }
      return [signal, gradient]
    },
  }
  return layers
})()
