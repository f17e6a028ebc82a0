// Optimizers of torch on losses of two weights, in float64.
nnGuide.arithmetic.descent = (() => {
  // The loss at (x, y), and its gradient.
  const surfaces = {
    valley: (x, y, steep) => [(x * x + steep * y * y) / 2, x, steep * y],
    turned: (x, y, steep) => {
      const [along, across] = [x + y, y - x]
      return [(along * along + steep * across * across) / 4,
        (along - steep * across) / 2, (along + steep * across) / 2]
    },
    saddle: (x, y, steep) => {
      const fold = x * x / 8 - 2
      return [fold * fold + steep * y * y / 2, fold * (x / 2), steep * y]
    },
  }

  // Weights and loss at the start and after each step.
  const path = (surface, steep, start, steps, rule, { lr, momentum, beta1, beta2, decay }) => {
    const mean = (beta, old, ...now) => now.reduce((a, b) => a * b, 1 - beta) + beta * old
    const moves = {
      SGD: (g) => g,
      momentum: (g, one) => (one.m = momentum * one.m + g),
      Nesterov: (g, one) => g + momentum * moves.momentum(g, one),
      RMSprop: (g, one) => g / (Math.sqrt(one.s = mean(beta2, one.s, g, g)) + 1e-8),
      Adam: (g, one, t) => (one.m = mean(beta1, one.m, g)) / (1 - beta1 ** t) /
        (Math.sqrt((one.s = mean(beta2, one.s, g, g)) / (1 - beta2 ** t)) + 1e-8),
      AdamW: (...given) => moves.Adam(...given),
    }
    const memory = start.map(() => ({ m: 0, s: 0 }))
    const points = []
    for (let w = start, t = 1; ; t++) {
      const [loss, ...gradient] = surfaces[surface](...w, steep)
      points.push([...w, loss])
      if (t > steps) return points
      w = w.map((value, i) => {
        const pull = decay * value
        return rule === "AdamW"
          ? value - lr * pull - lr * moves.AdamW(gradient[i], memory[i], t)
          : value - lr * moves[rule](gradient[i] + pull, memory[i], t)
      })
    }
  }

  // What torch says to settings that it doesn't take.
  const refused = (rule, { momentum, beta1, beta2 }) => {
    if (rule === "Nesterov" && momentum <= 0) return "Nesterov momentum requires a momentum and zero dampening"
    const wrong = [beta1, beta2].findIndex((beta) => beta >= 1)
    if (/Adam/.test(rule) && wrong >= 0) return `Invalid beta parameter at index ${wrong}: 1.0`
  }
  return { path, refused }
})()
