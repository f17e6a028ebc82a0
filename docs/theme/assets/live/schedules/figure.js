{
const { svg, shown, told, handle, strides, arithmetic: { schedules } } = nnGuide
const STEPS = 100
const LOW = 160 // the axis, and what is above it
const start = {
  schedule: "SequentialLR", lr: 0.1, start_factor: 0.1, end_factor: 1, total_iters: 10, milestone: 10,
  then: "CosineAnnealingLR", times: "ExponentialLR", T_max: 100, eta_min: 0, gamma: 0.95, n: 20, step_size: 30,
  milestones: [30, 60], factor: 0.5, power: 2, T_0: 20, T_mult: 2, base_lr: 0.01, max_lr: 0.1,
  step_size_up: 20, step_size_down: 20, mode: "triangular", total_steps: 100, pct_start: 0.3,
  anneal_strategy: "cos", div_factor: 25, patience: 10, cooldown: 0, min_lr: 0.001, t: 10,
}
const TAKES = {
  LambdaLR: ["n"], MultiplicativeLR: ["gamma", "n"], StepLR: ["step_size", "gamma"],
  MultiStepLR: ["milestones", "gamma"], ConstantLR: ["factor", "total_iters"],
  LinearLR: ["start_factor", "end_factor", "total_iters"], ExponentialLR: ["gamma"],
  PolynomialLR: ["total_iters", "power"], CosineAnnealingLR: ["T_max", "eta_min"],
  CosineAnnealingWarmRestarts: ["T_0", "T_mult", "eta_min"],
  CyclicLR: ["base_lr", "max_lr", "step_size_up", "step_size_down", "mode", "gamma"],
  OneCycleLR: ["max_lr", "total_steps", "pct_start", "anneal_strategy", "div_factor"],
  ReduceLROnPlateau: ["factor", "patience", "cooldown", "min_lr"], SequentialLR: [], ChainedScheduler: [],
}
const share = [0, 1, 0.05]
const whole = [1, 100, 1]
const rate = [0, 0.1, 0.005]
const RANGES = {
  lr: [0.01, 1, 0.01], start_factor: share, end_factor: share, total_iters: whole, milestone: whole, T_max: whole,
  eta_min: rate, gamma: [0.1, 1, 0.01], n: whole, step_size: whole, factor: [0.1, 1, 0.1], power: [0.5, 4, 0.5],
  T_0: whole, T_mult: [1, 4, 1], base_lr: rate, max_lr: [0.01, 1, 0.01], step_size_up: whole,
  step_size_down: whole, total_steps: [20, 200, 1], pct_start: [0.1, 0.9, 0.05], div_factor: whole,
  patience: [0, 30, 1], cooldown: [0, 30, 1], min_lr: [0.001, 0.05, 0.001],
}
const OPTIONS = {
  then: ["CosineAnnealingLR", "ExponentialLR", "StepLR"], times: ["ExponentialLR", "StepLR"],
  mode: ["triangular", "triangular2", "exp_range"], anneal_strategy: ["cos", "linear"],
}
const number = (value) => shown(Number(value.toPrecision(4)))

// The schedulers that take part, and the names of the settings in use.
const parts = ({ schedule, then, times }) =>
  ({ SequentialLR: ["LinearLR", then], ChainedScheduler: ["LinearLR", times] })[schedule] ?? [schedule]
const used = (state) => new Set([
  ...parts(state).flatMap((one) => TAKES[one]),
  ...({
    SequentialLR: ["then", "milestone"], ChainedScheduler: ["times"], ReduceLROnPlateau: ["n"],
  }[state.schedule] ?? []),
  ...(["CyclicLR", "OneCycleLR"].includes(state.schedule) ? [] : ["lr"]),
])

const losses = ({ n }) => Array.from({ length: STEPS }, (_, t) => 1 / (1 + Math.min(t, n)))
const refused = ({ schedule, start_factor, factor, total_steps }) => {
  if (["LinearLR", "SequentialLR", "ChainedScheduler"].includes(schedule) && !start_factor) {
    return [0, "Starting multiplicative factor expected to be greater than 0 and less or equal to 1."]
  }
  if (schedule === "ReduceLROnPlateau" && factor === 1) return [0, "Factor should be < 1.0."]
  if (schedule === "OneCycleLR" && total_steps < STEPS) {
    return [total_steps + 1,
      `Tried to step ${total_steps + 1} times. The specified number of total steps is ${total_steps}`]
  }
  return [STEPS]
}
const rates = (state) => Array.from({ length: refused(state)[0] },
  (_, t) => schedules[state.schedule](t, { ...state, losses: losses(state) }))

nnGuide.figure("schedules", {
  start,
  controls: (state, words) => {
    const inUse = used(state)
    return [
      { name: "schedule", options: Object.keys(TAKES) },
      ...Object.entries(OPTIONS).map(([name, options]) => ({ name, options, off: !inUse.has(name) })),
      ...Object.entries(RANGES).map(([name, [min, max, step]]) => ({ name, min, max, step, off: !inUse.has(name) })),
      ...[0, 1].map((at) => ({ name: "milestones", at, min: 1, max: STEPS, off: !inUse.has("milestones") })),
      { name: "t", min: 0, max: STEPS - 1, off: true },
    ]
  },
  height: () => LOW + 30,
  draw: (state, words, width) => {
    const found = rates(state)
    const most = Math.max(...found, 1e-9)
    const x = (t) => 4 + t * (width - 8) / STEPS
    const curve = (kind, values, top) => svg("path", {
      class: `${kind} line`,
      d: values.length > 0 && `M${values.map((value, t) => `${x(t).toFixed(1)} ${(LOW - value / top * (LOW - 30)).toFixed(1)}`).join("L")}`,
    })
    const text = (at, anchor, said) => svg("text", { x: at, y: LOW + 20, "text-anchor": anchor, class: "quiet" }, said)
    const now = found[state.t]
    return [
      svg("path", { class: "axis", d: `M4 20V${LOW}H${width - 4}` }),
      svg("text", { x: 10, y: 16, class: "quiet" }, found.length ? `${words.rate} ${number(most)}` : ""),
      text(4, "start", "0"), text(width / 2, "middle", words.step), text(width - 4, "end", `${STEPS}`),
      ...(state.schedule === "ReduceLROnPlateau"
        ? [curve("b", losses(state), 1), svg("text", { x: width - 4, y: 16, "text-anchor": "end" }, words.loss)] : []),
      curve("a", found, most),
      svg("path", { class: "axis", d: `M${x(state.t)} ${LOW}V20` }),
      svg("circle", {
        class: "a handle", cx: x(state.t), cy: LOW - (now ?? 0) / most * (LOW - 30), r: 10,
        ...handle("t", words.step, state.t, 0, STEPS - 1, `${state.t}${now === undefined ? "" : `: ${number(now)}`}`),
      }),
    ]
  },
  drag: (_, key, x, y, width) => ({ t: (x - 4) * STEPS / (width - 8) }),
  key: ({ t }, _, key) => strides[key] && { t: t + strides[key] },
  say: (state, words) => {
    const found = rates(state)
    const [, message] = refused(state)
    const said = state.t < found.length
      ? told(words.said, state.t, number(found[state.t]), found.length - 1, number(found.at(-1))) : ""
    return message ? [said, " ", nnGuide.refused("ValueError", message)] : said
  },
  line: (state) => {
    const python = (value) => (Array.isArray(value) ? `[${value.join(", ")}]` : typeof value === "string" ? `"${value}"` : value)
    const lambda = {
      LambdaLR: `lambda t: ${state.n} / (${state.n} + t)`,
      MultiplicativeLR: `lambda t: ${state.gamma} if t <= ${state.n} else 1`,
    }
    const call = (one) => `optim.lr_scheduler.${one}(optimizer, ${lambda[one] ? `lr_lambda=${lambda[one]}`
      : TAKES[one].map((name) => `${name}=${python(state[name])}`).join(", ")})`
    const [first, second] = parts(state).map(call)
    const made = {
      SequentialLR: `optim.lr_scheduler.SequentialLR(optimizer, [first, second], milestones=[${state.milestone}])`,
      ChainedScheduler: "optim.lr_scheduler.ChainedScheduler([first, second])",
    }[state.schedule]
    const watched = state.schedule === "ReduceLROnPlateau"
    return [
      `optimizer = optim.SGD([torch.zeros(1, requires_grad=True)], lr=${state.lr})`,
      ...(made ? [`first = ${first}`, `second = ${second}`] : []),
      `scheduler = ${made ?? first}`,
      "rates = []",
      `for t in range(${STEPS}):`,
      '    rates.append(optimizer.param_groups[0]["lr"])',
      "    optimizer.step()",
      `    scheduler.step(${watched ? `1 / (1 + min(t, ${state.n}))` : ""})`,
    ].join("\n")
  },
  solved: (state) => state.schedule === "SequentialLR" && state.then === "CosineAnnealingLR" &&
    state.eta_min === 0 && state.T_max === STEPS - state.milestone,
})
}
