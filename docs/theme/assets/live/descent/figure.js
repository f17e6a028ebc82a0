{
const { svg, shown, told, handle, arithmetic: { descent: { path, refused } } } = nnGuide
const start = {
  a: "SGD", lr_a: 0.09, b: "momentum", lr_b: 0.055, momentum: 0.8, beta1: 0.9, beta2: 0.99, decay: 0,
  surface: "valley", steep: 20, x: -6, y: 1, steps: 30,
}
const MOST = 100 // steps
const ACROSS = 16 // the width, in weights
const WIDE = 2.6 // width to height
const TOP = 44
const PATHS = ["a", "b"]
const RULES = ["SGD", "momentum", "Nesterov", "RMSprop", "Adam", "AdamW"]
const LOWEST = { valley: [0], turned: [0], saddle: [-4, 4] }
const LOSS = {
  valley: (steep) => `(w[0] ** 2 + ${steep} * w[1] ** 2) / 2`,
  turned: (steep) => `((w[0] + w[1]) ** 2 + ${steep} * (w[1] - w[0]) ** 2) / 4`,
  saddle: (steep) => `(w[0] ** 2 / 8 - 2) ** 2 + ${steep} * w[1] ** 2 / 2`,
}
const float = (value) => (Number.isInteger(value) ? value.toFixed(1) : `${value}`)
const number = (value) => {
  if (!isFinite(value)) return `${value}`.replace("Infinity", "inf").toLowerCase().replace("-", "−")
  return Math.abs(value) < 1e4 ? shown(value, 3) : value.toExponential(1).replace("-", "−")
}
const walk = (state, one) => path(state.surface, state.steep, [state.x, state.y], state.steps,
  state[one], { ...state, lr: state[`lr_${one}`] })
const wrong = (state) => refused(state.a, state) ?? refused(state.b, state)

// Lines of equal loss: what a loss of the first weight leaves for the second.
const contours = ({ surface, steep }, scale) => {
  const first = (x) => (surface === "saddle" ? (x * x / 8 - 2) ** 2 : x * x / 2)
  let drawn = ""
  for (const root of [1, 2, 3, 4, 5, 6, 8]) {
    for (const side of [-scale, scale]) {
      let pen = "M"
      for (let x = -12; x <= 12; x += 0.05) {
        const left = root * root * 0.8 - first(x)
        if (left > -0.2) {
          drawn += `${pen}${(x * scale).toFixed(1)} ${(side * Math.sqrt(2 * Math.max(0, left) / steep)).toFixed(1)}`
        }
        pen = left > -0.2 ? "L" : "M"
      }
    }
  }
  return svg("path", { class: "axis", d: drawn, transform: surface === "turned" ? "rotate(-45)" : "" })
}

nnGuide.figure("descent", {
  start,
  controls: ({ a, b }) => {
    const unused = (...rules) => !rules.includes(a) && !rules.includes(b)
    return [
      ...PATHS.flatMap((one) => [
        { name: one, options: RULES },
        { name: `lr_${one}`, label: "lr", min: 0.005, max: 0.6, step: 0.005 },
      ]),
      { name: "momentum", label: "momentum", min: 0, max: 1, step: 0.05, off: unused("momentum", "Nesterov") },
      { name: "beta1", label: "betas[0]", min: 0, max: 1, step: 0.05, off: unused("Adam", "AdamW") },
      { name: "beta2", label: "betas[1], alpha", min: 0, max: 1, step: 0.01, off: unused("RMSprop", "Adam", "AdamW") },
      { name: "decay", label: "weight_decay", min: 0, max: 1, step: 0.05 },
      { name: "surface", options: Object.keys(LOSS) },
      { name: "steep", min: 1, max: 100 },
      { name: "x", min: -7, max: 7, step: 0.1, off: true },
      { name: "y", min: -3, max: 3, step: 0.1, off: true },
      { name: "steps", min: 0, max: MOST },
      ...[0, 80].map((every) => ({
        name: every ? "run" : "step", every, press: ({ steps }) => steps < MOST && { steps: steps + 1 },
      })),
    ]
  },
  height: (_, width) => width / WIDE + TOP,
  draw: (state, words, width) => {
    const scale = width / ACROSS
    const height = width / WIDE
    const at = (value) => Math.max(-1e5, Math.min(1e5, value * scale)).toFixed(1)
    const paths = wrong(state) ? [] : PATHS.map((one) => {
      const points = walk(state, one).filter(([x, y]) => isFinite(x * y))
      return svg("g", { class: one },
        svg("path", { class: `${one} line`, d: `M${points.map(([x, y]) => `${at(x)} ${at(-y)}`).join("L")}` }),
        ...points.map(([x, y], i) => svg("circle", {
          cx: at(x), cy: at(-y), r: i === points.length - 1 ? 5 : 2, "stroke-dasharray": "none",
        })))
    })
    return [
      ...PATHS.flatMap((one, i) => [
        svg("path", { class: `${one} line`, d: `M4 ${12 + 20 * i}h32` }),
        svg("text", { x: 44, y: 17 + 20 * i }, `${state[one]}, lr=${state[`lr_${one}`]}`),
      ]),
      svg("clipPath", { id: "descent-clip" }, svg("rect", { x: -width / 2, y: -height / 2, width, height })),
      svg("g", { transform: `translate(${width / 2} ${TOP + height / 2})`, "clip-path": "url(#descent-clip)" },
        contours(state, scale),
        ...LOWEST[state.surface].map((x) => svg("path", { class: "axis", d: `M${x * scale - 6} 0h12m-6 -6v12` })),
        ...paths,
        svg("circle", {
          class: "c handle", cx: at(state.x), cy: at(-state.y), r: 10,
          ...handle("start", words.start, state.x, -7, 7, `${shown(state.x)}, ${shown(state.y)}`),
        })),
    ]
  },
  drag: (_, key, x, y, width) => ({
    x: (x / width - 0.5) * ACROSS, y: (0.5 / WIDE - (y - TOP) / width) * ACROSS,
  }),
  key: ({ x, y }, _, key) => ({
    ArrowLeft: { x: x - 0.1 }, ArrowRight: { x: x + 0.1 }, ArrowUp: { y: y + 0.1 }, ArrowDown: { y: y - 0.1 },
    PageUp: { y: y + 1 }, PageDown: { y: y - 1 }, Home: { x: -7 }, End: { x: 7 },
  })[key],
  say: (state, words) => {
    const message = wrong(state)
    if (message) return nnGuide.refused("ValueError", message)
    const ends = PATHS.map((one) => {
      const [x, y, loss] = walk(state, one).at(-1)
      return told(words.end, state[one], ...[x, y, loss].map(number))
    })
    return told(words.said, state.steps, ...ends)
  },
  line: (state) => {
    const { momentum, beta1, beta2, decay } = state
    const call = (one) => {
      const rule = state[one]
      const [name, more] = {
        SGD: ["SGD", ""], momentum: ["SGD", `, momentum=${momentum}`],
        Nesterov: ["SGD", `, momentum=${momentum}, nesterov=True`], RMSprop: [rule, `, alpha=${beta2}`],
      }[rule] ?? [rule, `, betas=(${float(beta1)}, ${float(beta2)})`]
      return `    optim.${name}([${one}], lr=${state[`lr_${one}`]}${more}` +
        `${decay || rule === "AdamW" ? `, weight_decay=${decay}` : ""}),`
    }
    return [
      `a = torch.tensor([${state.x}, ${state.y}], dtype=torch.float64, requires_grad=True)`,
      "b = a.detach().clone().requires_grad_()",
      "optimizers = [",
      ...PATHS.map(call),
      "]",
      "for w, optimizer in zip((a, b), optimizers):",
      `    for _ in range(${state.steps}):`,
      "        optimizer.zero_grad()",
      `        loss = ${LOSS[state.surface](state.steep)}`,
      "        loss.backward()",
      "        optimizer.step()",
      "    print(w.tolist())",
    ].join("\n")
  },
  solved: (state) => !wrong(state) && state.steps <= start.steps && !state.decay &&
    ["surface", "steep", "x", "y"].every((name) => state[name] === start[name]) &&
    walk(state, "b").at(-1)[2] < 0.001,
})
}
