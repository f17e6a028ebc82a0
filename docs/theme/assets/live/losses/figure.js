{
const { svg, shown, handle, arithmetic: { losses: { crossEntropy, binary, distance, reduced } } } = nnGuide
const BINARY = "binary_cross_entropy_with_logits"
const MOST = 6
const [LINE, HEAD] = [38, 24]
const of = (count, made) => Array.from({ length: count }, (_, at) => made(at))

const start = {
  loss: "cross_entropy", rows: 1, reduction: "mean",
  x: [1, 0.5, -1, 0, 0, 0, 0, 0, 0], target: [0, 1, 2], label: [1, 0, 1], y: [0, 0, 0],
  weight: [1, 1, 1], label_smoothing: 0, ignore_index: "-100", pos_weight: 1, delta: 1, beta: 1,
}
const classes = ({ loss }) => (loss === "cross_entropy" ? 3 : 1)
const targets = ({ loss, target, label, y, rows }) =>
  (loss === "cross_entropy" ? target : loss === BINARY ? label : y).slice(0, rows)
const logits = (state) => of(state.rows, (row) => state.x.slice(row * classes(state), (row + 1) * classes(state)))
const computed = (state) => {
  const right = targets(state)
  const rows = logits(state).map((x, row) => state.loss === "cross_entropy"
    ? crossEntropy(x, right[row], { ...state, ignore_index: Number(state.ignore_index) })
    : (state.loss === BINARY ? binary : distance)(x[0], right[row], state))
  return { rows, ...reduced(rows, state.reduction) }
}
// Whether the loss of a row is simply minus the logarithm of a probability.
const plain = (state) => state.loss === "cross_entropy" && !state.label_smoothing &&
  state.ignore_index === "-100" && state.weight.every((weight) => weight === 1)

const half = (width) => width / 6 - 10
const moved = (state, key, value) => {
  const at = Number(key)
  return { x: state.x.with(at, Math.min(MOST, Math.max(-MOST, Math.round(value * 10) / 10))) }
}

nnGuide.figure("losses", {
  start,
  controls: ({ loss, rows }, words) => {
    const entropy = loss === "cross_entropy"
    const each = (name, count, more) => of(3, (at) => ({ name, at, off: !(at < count), ...more }))
    const right = (name, asked, more) => each(name, asked && rows, more)
      .map((control) => ({ ...control, label: `${words.target} ${control.at}` }))
    return [
      { name: "loss", options: ["cross_entropy", BINARY, "mse_loss", "l1_loss", "huber_loss", "smooth_l1_loss"] },
      { name: "reduction", options: ["mean", "sum", "none"] },
      { name: "rows", min: 1, max: 3 },
      ...right("target", entropy, { min: 0, max: 2 }),
      ...right("label", loss === BINARY, { min: 0, max: 1, step: 0.1 }),
      ...right("y", !entropy && loss !== BINARY, { min: -MOST, max: MOST, step: 0.1 }),
      ...each("weight", entropy && 3, { min: 0, max: 3, step: 0.1 }),
      { name: "label_smoothing", min: 0, max: 1, step: 0.05, off: !entropy },
      { name: "ignore_index", options: ["-100", "0", "1", "2"], off: !entropy },
      { name: "pos_weight", min: 0.1, max: 5, step: 0.1, off: loss !== BINARY },
      { name: "delta", min: 0.1, max: 3, step: 0.1, off: loss !== "huber_loss" },
      { name: "beta", min: 0.1, max: 3, step: 0.1, off: loss !== "smooth_l1_loss" },
      ...of(9, (at) => ({ name: "x", at, min: -MOST, max: MOST, step: 0.1, off: true })),
    ]
  },
  height: (state) => HEAD + state.rows * (HEAD + classes(state) * LINE),
  draw: (state, words, width) => {
    const { rows, gradient } = computed(state)
    const count = classes(state)
    const third = width / 3
    const most = [MOST, rows[0].probability ? 1 : Math.max(1, ...rows.map(({ loss }) => loss)),
      Math.max(1, ...gradient.flat().map(Math.abs))]
    const text = (x, y, content, more) => svg("text", { x, y, ...more }, content)
    const bar = (column, y, value) => {
      const long = (value / most[column]) * half(width) || 0
      const middle = (column + 0.5) * third
      return [
        svg("path", { d: `M${middle} ${y + 17}v18`, class: "axis" }),
        svg("rect", { x: middle + Math.min(0, long), y: y + 19, width: Math.abs(long), height: 14, class: value < 0 ? "b" : "a" }),
        text(middle, y + 13, shown(value, column ? 3 : 1), { "text-anchor": "middle" }),
      ]
    }
    const heads = [rows[0].probability ? "logit" : "prediction", rows[0].probability ? "probability" : "loss", "gradient"]
    return [
      ...heads.map((name, column) => text((column + 0.5) * third, 14, words[name], { class: "quiet", "text-anchor": "middle" })),
      ...logits(state).flatMap((x, row) => {
        const top = HEAD + row * (HEAD + count * LINE)
        const { probability, loss } = rows[row]
        return [
          text(0, top + 16, `${words.row} ${row}: ${words.target} ${shown(targets(state)[row])}, ${words.loss} ${shown(loss, 4)}`, { class: "quiet" }),
          ...x.flatMap((value, i) => {
            const y = top + HEAD + i * LINE
            const key = row * count + i
            const place = (value) => third / 2 + (value / MOST) * half(width)
            return [
              ...(probability ? [] : [svg("path", { d: `M${place(targets(state)[row])} ${y + 13}v26`, class: "b line" })]),
              ...bar(0, y, value), ...bar(1, y, probability ? probability[i] : loss), ...bar(2, y, gradient[row][i]),
              svg("circle", {
                cx: place(value), cy: y + 26, r: 9, class: "c handle",
                ...handle(key, count > 1 ? `x[${row}, ${i}]` : `x[${row}]`, value, -MOST, MOST, shown(value, 1)),
              }),
              svg("rect", { x: 0, y: y + 15, width: third, height: 22, "fill-opacity": 0, class: "handle", "data-key": key }),
            ]
          }),
        ]
      }),
    ]
  },
  drag: (state, key, x, _, width) => moved(state, key, ((x - width / 6) / half(width)) * MOST),
  key: (state, key, pressed) => {
    const step = { ArrowUp: 0.1, ArrowRight: 0.1, ArrowDown: -0.1, ArrowLeft: -0.1, PageUp: 1, PageDown: -1, Home: -99, End: 99 }[pressed]
    return step && moved(state, key, state.x[key] + step)
  },
  say: (state) => {
    const { rows, divisor, loss } = computed(state)
    if (state.reduction === "none") return `loss = [${loss.map((one) => shown(one, 4)).join(", ")}]`
    const right = targets(state)
    const terms = rows.map(({ loss, probability }, row) =>
      (plain(state) ? `−log ${shown(probability[right[row]], 4)}` : shown(loss, 4)))
    const sum = terms.join(" + ").replaceAll("+ −", "− ")
    const over = state.reduction === "sum" || divisor === 1 ? sum : `${rows.length > 1 ? `(${sum})` : sum} / ${shown(divisor, divisor % 1 && 1)}`
    return `loss = ${over} = ${shown(loss, 4)}`
  },
  line: (state) => {
    const { loss, reduction } = state
    const entropy = loss === "cross_entropy"
    const list = (values) => `[${values.join(", ")}]`
    const double = (values) => `torch.tensor(${list(values)}, dtype=torch.float64`
    const given = [
      ...(entropy && state.weight.some((weight) => weight !== 1) ? [`weight=${double(state.weight)})`] : []),
      ...(entropy && state.label_smoothing ? [`label_smoothing=${state.label_smoothing}`] : []),
      ...(entropy && state.ignore_index !== "-100" ? [`ignore_index=${state.ignore_index}`] : []),
      ...(loss === BINARY && state.pos_weight !== 1 ? [`pos_weight=torch.tensor(${state.pos_weight})`] : []),
      ...(loss === "huber_loss" ? [`delta=${state.delta}`] : loss === "smooth_l1_loss" ? [`beta=${state.beta}`] : []),
      ...(reduction === "mean" ? [] : [`reduction="${reduction}"`]),
    ]
    const x = logits(state)
    const y = targets(state)
    return [
      `x = ${double(entropy ? x.map(list) : x)}, requires_grad=True)`,
      `y = ${entropy ? `torch.tensor(${list(y)})` : `${double(y)})`}`,
      `loss = F.${loss}(${["x", "y", ...given].join(", ")})`,
      reduction === "none" ? "loss.sum().backward()" : "loss.backward()",
    ].join("\n")
  },
  asks: ({ loss }) => (loss === "cross_entropy" ? "" : loss === BINARY ? "_soft" : "_far"),
  solved: (state, start) => {
    const { loss, gradient } = computed(state)
    const kept = (names) => names.every((name) => `${state[name]}` === `${start[name]}`)
    if (start.loss === "cross_entropy") {
      const right = state.target.slice(0, state.rows).map((target, row) => row * 3 + target)
      return kept(["loss", "rows", "reduction", "target", "weight", "ignore_index"]) && loss < 0.1 &&
        right.every((at) => state.x[at] === start.x[at])
    }
    if (start.loss === BINARY) {
      return state.loss === BINARY && state.label[0] === 0.8 && Math.abs(gradient[0][0]) < 0.003
    }
    return kept(["rows", "x", "y"]) && Math.abs(gradient[2]?.[0]) < Math.abs(gradient[0][0]) + 1e-9
  },
})
}
