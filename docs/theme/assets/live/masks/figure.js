{
const { svg, shown, cell, handle, walk, arithmetic: { masks: { masked, weights } } } = nnGuide
const SIZE = 5
const [FUNCTION, MODULE] = ["F.scaled_dot_product_attention", "nn.MultiheadAttention"]
const square = (value) => Array.from({ length: SIZE }, (_, row) => Array.from({ length: SIZE }, (_, column) => value(row, column)))
const x = square((row, column) => Math.sin(row * SIZE + column))

const start = {
  call: FUNCTION, mask: "tril()", slope: 0.5, padding: 0, cells: Array(SIZE ** 2).fill(1), row: 2, column: 3,
}
const maskOf = ({ mask, slope, cells }) => square((row, column) => ({
  none: 0, "tril()": column <= row, "triu(1)": column > row, distance: -slope * Math.abs(row - column),
  own: cells[row * SIZE + column] > 0,
})[mask])
const isModule = ({ call }) => call === MODULE
const isPadding = ({ padding }) => Array.from({ length: SIZE }, (_, key) => key >= SIZE - padding)
const computed = (state) => [masked, weights].map((made) => made(x, maskOf(state), isPadding(state), isModule(state)))
const number = (value) => shown(value, 2).replace("Infinity", "∞")
const sees = (state, row) => computed(state)[0][row].some(Number.isFinite)
const flip = (state, at) => {
  if (state.mask === "none" || state.mask === "distance") return
  const cells = maskOf(state).flat().map(Number)
  return { mask: "own", cells: cells.with(at, 1 - cells[at]) }
}
const placeOf = ({ row, column }) => row * SIZE + column

const layout = (width) => {
  const apart = width / 2
  return { apart, side: Math.min(44, (apart - 14) / SIZE) }
}

nnGuide.figure("masks", {
  start,
  controls: ({ mask }) => [
    { name: "call", options: [FUNCTION, MODULE] },
    { name: "mask", options: ["none", "tril()", "triu(1)", "own", "distance"] },
    { name: "padding", min: 0, max: SIZE },
    { name: "slope", min: 0, max: 2, step: 0.1, off: mask !== "distance" },
    ...start.cells.map((_, at) => ({ name: "cells", at, min: 0, max: 1, off: true })),
    ...["row", "column"].map((name) => ({ name, min: 0, max: SIZE - 1, off: true })),
  ],
  height: (_, width) => 26 + SIZE * layout(width).side + 2,
  draw: (state, words, width) => {
    const { apart, side } = layout(width)
    const mask = maskOf(state)
    const [scores, parts] = computed(state)
    const panel = (left, name, said, kind, strength) => [
      svg("text", { x: left, y: 14, class: "quiet" }, name),
      ...mask.flatMap((cells, row) => cells.flatMap((_, column) => [
        svg("rect", { x: left + column * side, y: 24 + row * side, width: side, height: side, class: "c", "data-key": row * SIZE + column }),
        ...cell(left + column * side, 24 + row * side, side, kind(row, column), said(row, column), {
          "fill-opacity": strength(row, column), "pointer-events": "none",
        }),
      ])),
      svg("rect", {
        x: left + state.column * side, y: 24 + state.row * side, width: side, height: side, class: "window",
        ...(left === 0 && handle("cell", words.cell, placeOf(state), 0, SIZE ** 2 - 1,
          `[${state.row}, ${state.column}]: ${words.mask} ${item(mask[state.row][state.column])}, ${words.weight} ${number(parts[state.row][state.column])}`)),
      }),
    ]
    const item = (value) => (typeof value === "boolean" ? (value ? "True" : "False") : shown(value, value % 1 && 1))
    const open = (row, column) => scores[row][column] > -Infinity
    return [
      ...panel(0, words.mask, (row, column) => item(mask[row][column]), (row, column) => (open(row, column) ? "a" : "outside"), () => 0.3),
      ...panel(apart, words.weights, (row, column) => number(parts[row][column]),
        (row, column) => (Number.isNaN(parts[row][column]) ? "b" : open(row, column) ? "a" : "outside"),
        (row, column) => parts[row][column] || 0.05),
    ]
  },
  look: (_, key) => (key === "cell" ? undefined : { row: Math.floor(key / SIZE), column: key % SIZE }),
  press: (state, key) => flip(state, key === "cell" ? placeOf(state) : Number(key)),
  key: (state, _, pressed) => ([" ", "Enter"].includes(pressed) ? flip(state, placeOf(state)) : walk(state, pressed)),
  say: (state, words) => {
    const [scores, parts] = computed(state).map((rows) => rows[state.row].map(number).join(", "))
    const row = `${words.query} ${state.row}: softmax(${scores}) = ${parts}`
    return sees(state, state.row) ? row : `${row}. ${words.nothing}`
  },
  line: (state) => {
    const { mask, slope, padding } = state
    const lines = [`x = torch.arange(${SIZE ** 2}., dtype=torch.float64).view(${SIZE}, ${SIZE}).sin()`]
    const bools = maskOf(state).map((row) => `[${row.map(Number).join(", ")}]`).join(", ")
    if (mask === "distance") {
      lines.push(`place = torch.arange(${SIZE}.)`, `mask = -${slope} * (place - place[:, None]).abs().double()`)
    } else if (mask !== "none") {
      lines.push(`mask = torch.${mask === "own" ? `tensor([${bools}]).bool()` : `ones(${SIZE}, ${SIZE}).bool().${mask}`}`)
    }
    const given = mask === "none" ? [] : ["attn_mask=mask"]
    if (padding) {
      lines.push(`padding = torch.arange(${SIZE}) >= ${SIZE - padding}`)
      if (mask === "distance") lines.push(`mask = mask.masked_fill(padding, float("-inf"))`)
      else if (isModule(state)) given.push("key_padding_mask=padding")
      else if (mask === "none") given.push("attn_mask=~padding")
      else lines.push("mask = mask & ~padding")
    }
    const call = (name, ...more) => `${name}(${[...more, ...given].join(", ")})`
    return [...lines, ...(isModule(state) ? [
      `layer = nn.MultiheadAttention(${SIZE}, 1, bias=False, dtype=torch.float64)`,
      `layer.in_proj_weight.data[:] = torch.eye(${SIZE}).repeat(3, 1)`,
      `weights = ${call("layer", "x", "x", "x")}[1]`,
    ] : [
      `values = torch.eye(${SIZE}, dtype=torch.float64)`,
      `weights = ${call(FUNCTION, "x", "x", "values")}`,
    ])].join("\n")
  },
  asks: ({ call }) => (call === MODULE ? "_nothing" : ""),
  solved: (state, start) => {
    if (!isModule(state)) return false
    const rows = computed(state)[0]
    return isModule(start) ? !rows.every((_, row) => sees(state, row))
      : rows.every((row, i) => row.every((score, j) => Number.isFinite(score) === (j <= i)))
  },
})
}
