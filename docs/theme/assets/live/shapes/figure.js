{
const { html, svg, shown, cell, handle, walk, arithmetic: { shapes: { product, broadcast, source, loss, after } } } = nnGuide
const SHAPES = ["(N,)", "(N, 1)", "(1, N)", "(N, M)", "(M,)", "(M, 1)", "()"]
const LAYERS = ["—", "Conv2d(3, 4, 3)", "Conv2d(4, 4, 3)", "MaxPool2d(2)", "Flatten()", "Linear(36, 10)", "Linear(144, 10)", "Linear(6, 10)"]
const SLOTS = ["layer_1", "layer_2", "layer_3", "layer_4"]
const LINE = 42

const start = {
  show: "broadcasting", a: "(N,)", b: "(N, 1)", N: 6, M: 3, row: 1, column: 2,
  side: 8, layer_1: LAYERS[1], layer_2: LAYERS[3], layer_3: LAYERS[4], layer_4: LAYERS[5],
}
const both = ({ a, b, N, M }) => [a, b].map((shape) =>
  [...shape.matchAll(/[NM1]/g)].map(([size]) => ({ N, M, 1: 1 })[size]))
const tuple = (shape) => `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`
const layers = (state) => SLOTS.map((slot) => state[slot]).filter((layer) => layer !== "—")
const parts = (layer) => [layer.split("(")[0], ...[...layer.matchAll(/\d+/g)].map(Number).slice(layer.startsWith("Conv2d"))]

// The shapes along the chain; it ends with the message of torch where a layer doesn't fit.
const chain = (state) => {
  const steps = [[2, 3, state.side, state.side]]
  for (const layer of layers(state)) {
    const shape = steps.at(-1)
    const [name, ...given] = parts(layer)
    const next = after(shape, name, ...given)
    steps.push(next)
    if (typeof next === "string") return { steps, message: refusal(next, name, shape, ...given) }
  }
  return { steps }
}
const refusal = (what, name, shape, first, out, kernel) => {
  const [, channels, ...sides] = shape
  return {
    Linear: { features: `mat1 and mat2 shapes cannot be multiplied (${product(shape.slice(0, -1))}x${shape.at(-1)} and ${first}x${out})` },
    Conv2d: {
      channels: `Given groups=1, weight of size [${out}, ${first}, ${kernel}, ${kernel}], expected input[${shape.join(", ")}] to have ${first} channels, but got ${channels} channels instead`,
      size: `Calculated padded input size per channel: (${sides.join(" x ")}). Kernel size: (${kernel} x ${kernel}). Kernel size can't be greater than actual input size`,
      dimensions: `Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [${shape.join(", ")}]`,
    },
    MaxPool2d: {
      size: `Given input size: (${shape.slice(1).join("x")}). Calculated output size: (${channels}x${sides.map((side) => Math.floor(side / first)).join("x")}). Output size is too small`,
      dimensions: "non-empty 3D or 4D (batch mode) tensor expected for input",
    },
  }[name][what]
}
const mismatch = ([a, b]) => {
  const at = broadcast(a, b)
  if (typeof at !== "number") return
  const most = Math.max(a.length, b.length)
  return `The size of tensor a (${a[at - most + a.length]}) must match the size of tensor b (${b[at - most + b.length]}) at non-singleton dimension ${at}`
}
// Rows and columns of a shape, and a place of it.
const table = (shape) => [shape.at(-2) ?? 1, shape.at(-1) ?? 1]
const placed = (shape, row, column) => [row, column].slice(2 - shape.length)

const sideOf = (width) => Math.min(28, (width / 3 - 12) / 6)

const drawBroadcast = (state, words, width) => {
  const [a, b] = both(state)
  const wrong = mismatch([a, b])
  const shape = wrong ? undefined : broadcast(a, b)
  const room = width / 3
  const side = sideOf(width)
  const panel = (index, name, own, value) => {
    const left = index * room
    const [rows, columns] = table(shape ?? own)
    const [ownRows, ownColumns] = table(own)
    return [
      svg("text", { x: left, y: 14, class: "quiet" }, `${name} ${tuple(own)}`),
      ...Array.from({ length: rows * columns }, (_, flat) => {
        const [row, column] = [Math.floor(flat / columns), flat % columns]
        const repeated = row >= ownRows || column >= ownColumns
        const x = left + column * side
        const y = 24 + row * side
        const kind = repeated ? "outside" : index === 2 && row === column ? "a" : "c"
        return cell(x, y, side, kind, shown(value(placed(shape ?? own, row, column))), { "data-key": shape && `${row},${column}` })
      }).flat(),
    ]
  }
  const drawn = [
    ...panel(0, "a", a, (place) => source(a, place)),
    ...panel(1, "b", b, (place) => source(b, place)),
  ]
  if (wrong) return drawn
  const [rows, columns] = table(shape)
  return [
    ...drawn, ...panel(2, "a − b", shape, (place) => source(a, place) - source(b, place)),
    ...[0, 1, 2].map((index) => svg("rect", {
      x: index * room + Math.min(state.column, columns - 1) * side, y: 24 + Math.min(state.row, rows - 1) * side, width: side, height: side,
      class: "window",
      ...(index === 2 && handle("place", "a − b", state.row * columns + state.column, 0, rows * columns - 1, difference(state))),
    })),
  ]
}
const difference = (state) => {
  const [a, b] = both(state)
  const place = placed(broadcast(a, b), state.row, state.column)
  const item = (name, shape) => name + (shape.length ? `[${shape.map((size, at) =>
    Math.min(size - 1, place[place.length - shape.length + at])).join(", ")}]` : "")
  const [x, y] = [source(a, place), source(b, place)]
  return `${item("a", a)} − ${item("b", b)} = ${x} − ${y} = ${shown(x - y)}`
}

const drawChain = (state) => {
  const { steps, message } = chain(state)
  const all = layers(state)
  const box = (y, name, kind) => [
    svg("rect", { x: 0, y, width: 150, height: 26, class: kind }),
    svg("text", { x: 75, y: 18 + y, "text-anchor": "middle" }, name),
  ]
  return [
    ...box(0, "x", "c"),
    ...all.flatMap((layer, at) => {
      const y = (at + 1) * LINE
      const reached = at + 1 < steps.length
      return [
        svg("path", { d: `M75 ${y - 16}v16`, class: reached ? "axis" : "outside" }),
        ...box(y, layer, !reached ? "outside" : message && at + 2 === steps.length ? "b" : "a"),
      ]
    }),
    ...steps.map((shape, at) => svg("text", { x: 166, y: at * LINE + 18 }, typeof shape === "string" ? "✗" : tuple(shape))),
  ]
}

nnGuide.figure("shapes", {
  start,
  controls: (state, words) => {
    const chained = state.show === "layers"
    const end = mismatch(both(state)) ? [1, 1] : table(broadcast(...both(state)))
    return [
      { name: "show", options: ["broadcasting", "layers"] },
      { name: "a", options: SHAPES, off: chained },
      { name: "b", options: SHAPES, off: chained },
      { name: "N", min: 1, max: 6, off: chained },
      { name: "M", min: 1, max: 6, off: chained },
      { name: "side", min: 1, max: 12, off: !chained },
      ...SLOTS.map((name, at) => ({ name, label: `${words.layer} ${at + 1}`, options: LAYERS, off: !chained })),
      ...["row", "column"].map((name, at) => ({ name, min: 0, max: end[at] - 1, off: true })),
    ]
  },
  height: (state, width) => {
    if (state.show === "layers") return (layers(state).length + 1) * LINE
    const shapes = both(state)
    const rows = mismatch(shapes) ? Math.max(...shapes.map((shape) => table(shape)[0])) : table(broadcast(...shapes))[0]
    return 26 + rows * sideOf(width)
  },
  draw: (state, words, width) => (state.show === "layers" ? drawChain(state) : drawBroadcast(state, words, width)),
  look: (_, key) => {
    const [row, column] = key.split(",").map(Number)
    return column === undefined ? undefined : { row, column }
  },
  key: (state, _, pressed) => walk(state, pressed),
  say: (state, words) => {
    const shapes = both(state)
    const { steps, message } = chain(state)
    const refused = state.show === "layers" ? message : mismatch(shapes)
    if (refused) return html("span", { class: "refused" }, refused)
    if (state.show === "layers") return `${tuple(steps[0])} → ${tuple(steps.at(-1))}`
    const shape = broadcast(...shapes)
    return `a − b: ${shapes.map(tuple).join(", ")} → ${tuple(shape)}
${difference(state)}
loss = ${shown(loss(...shapes), 4)} = ${words.mean.replace("{0}", product(shape))}`
  },
  line: (state) => {
    if (state.show === "layers") {
      return ["model = nn.Sequential(", ...layers(state).map((layer) => `    nn.${layer},`), ")",
        `y = model(torch.zeros(2, 3, ${state.side}, ${state.side}))`].join("\n")
    }
    const made = (name, shape) => `${name} = torch.arange(${product(shape)}.).view(${tuple(shape)})`
    const [a, b] = both(state)
    return [made("a", a), made("b", b), "loss = ((a - b) ** 2).mean()"].join("\n")
  },
  asks: ({ show }) => (show === "layers" ? "_chain" : ""),
  solved: (state, start) => {
    if (state.show !== start.show) return false
    if (state.show === "layers") {
      const { steps, message } = chain(state)
      return !message && state.side === start.side && `${steps.at(-1)}` === "2,10" && !layers(state).includes(start.layer_2)
    }
    const [a, b] = both(state)
    return state.N === start.N && `${a}` === `${b}` && product(a) === state.N
  },
})
}
