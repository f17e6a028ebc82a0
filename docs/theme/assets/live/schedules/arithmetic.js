// Schedulers of torch: the rate after t steps, in float64.
nnGuide.arithmetic.schedules = (() => {
  const { PI, floor, min, max } = Math
  const linear = (from, to, part) => from + (to - from) * part
  const cos = (from, to, part) => linear(from, to, 0.5 - Math.cos(PI * part) / 2)

  const rate = {
    LambdaLR: (t, s) => s.lr * s.n / (s.n + t),
    MultiplicativeLR: (t, s) => s.lr * s.gamma ** min(t, s.n),
    StepLR: (t, s) => s.lr * s.gamma ** floor(t / s.step_size),
    MultiStepLR: (t, s) => s.lr * s.gamma ** s.milestones.filter((one) => one <= t).length,
    ExponentialLR: (t, s) => s.lr * s.gamma ** t,
    ConstantLR: (t, s) => s.lr * (t < s.total_iters ? s.factor : 1),
    LinearLR: (t, s) => s.lr * linear(s.start_factor, s.end_factor, min(1, t / s.total_iters)),
    PolynomialLR: (t, s) => s.lr * (1 - min(1, t / s.total_iters)) ** s.power,
    CosineAnnealingLR: (t, s) => cos(s.lr, s.eta_min, t / s.T_max),
    CosineAnnealingWarmRestarts: (t, s) => {
      let length = s.T_0
      for (; t >= length; length *= s.T_mult) t -= length
      return cos(s.lr, s.eta_min, t / length)
    },
    CyclicLR: (t, s) => {
      const cycle = s.step_size_up + s.step_size_down
      const at = t % cycle
      const part = min(at / s.step_size_up, (cycle - at) / s.step_size_down)
      const scale = { triangular: 1, triangular2: 0.5 ** floor(t / cycle), exp_range: s.gamma ** t }
      return linear(s.base_lr, s.max_lr, part * scale[s.mode])
    },
    OneCycleLR: (t, s) => {
      const anneal = { linear, cos }[s.anneal_strategy]
      const low = s.max_lr / s.div_factor
      const top = s.pct_start * s.total_steps - 1
      return t <= top ? anneal(low, s.max_lr, t / top)
        : anneal(s.max_lr, low / 1e4, (t - top) / (s.total_steps - 1 - top))
    },
    SequentialLR: (t, s) => (t < s.milestone ? rate.LinearLR(t, s) : rate[s.then](t - s.milestone, s)),
    ChainedScheduler: (t, s) => rate.LinearLR(t, s) * rate[s.times](t, s) / s.lr,
    ReduceLROnPlateau: (t, s) => {
      let [lr, best, bad, rest] = [s.lr, Infinity, 0, 0]
      for (const loss of s.losses.slice(0, t)) {
        bad++
        if (loss < best * 0.9999) [best, bad] = [loss, 0]
        if (rest-- > 0) bad = 0
        if (bad > s.patience) {
          [bad, rest] = [0, s.cooldown]
          lr = min(lr, max(lr * s.factor, s.min_lr))
        }
      }
      return lr
    },
  }
  return rate
})()
