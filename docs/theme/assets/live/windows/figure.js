{
const { html, svg, shown, cell, handle, walk, arithmetic: { windows: { reach, outputSize, refused, reads, counted, computed } } } = nnGuide
const convolves = ({ layer }) => layer.startsWith("Conv")
const transposed = ({ layer }) => layer === "ConvTranspose2d"

// What the layer doesn't take is left at what does nothing.
const settings = (state) => ({
  ...state,
  ...(convolves(state) ? { ceil_mode: false } : { in_channels: 1, out_channels: 1, groups: 1 }),
  ...(state.layer === "AvgPool2d" && { dilation: 1 }),
  ...(!transposed(state) && { output_padding: 0 }),
})
const square = (side, value) => Array.from({ length: side }, (_, row) =>
  Array.from({ length: side }, (_, column) => value(row * side + column)))
const picture = ({ size }) => square(size, (at) => at % 9)
const weights = (s) => square(s.kernel_size, (at) => (convolves(s) ? at + 1 : 1))
const valueOf = (s, row, column) => {
  const value = computed(s, row, column, picture(s), weights(s))
  return shown(value, value % 1 && 2).replace("Infinity", "inf")
}
const sizeOf = (s) => (refused(s) ? 0 : outputSize(s))
const groupOf = (one, channels, groups) => Math.floor((one * groups) / channels)

// The part of the input's side that is drawn: with padding, and with what sticks out.
const layout = (s, width) => {
  const output = sizeOf(s)
  const from = transposed(s) ? 0 : -s.padding
  const to = transposed(s) ? s.size : Math.max(s.size + s.padding, (output - 1) * s.stride - s.padding + reach(s))
  const apart = width >= 480
  const room = apart ? width / 2 - 16 : width
  const side = Math.min(32, room / Math.max(to - from, output))
  const top = s.in_channels + s.out_channels > 2 ? 60 : 26
  const below = top + (to - from) * side + 8
  return {
    from, to, output, side, top,
    height: apart ? Math.max(below, top + output * side + 8) : below + top + output * side,
    left: apart ? room + 32 : 0, second: apart ? top : below + top,
  }
}

const message = (s) => {
  const { size, kernel_size: k, padding: p, dilation } = s
  const out = outputSize(s)
  const by = (side) => `(${side} x ${side})`
  const small = `Calculated output size: (1x${out}x${out}). Output size is too small`
  return {
    in_channels: "in_channels must be divisible by groups",
    out_channels: "out_channels must be divisible by groups",
    output_padding: `output padding must be smaller than either stride or dilation, but got ${
      ["output_padding", "stride", "dilation"].map((name) => `${name}_height: ${s[name]} ${name}_width: ${s[name]}`).join(" ")}`,
    padding: `pad should be at most half of effective kernel size, but got pad=${p}, kernel_size=${k} and dilation=${dilation}`,
    half: `pad should be smaller than or equal to half of kernel size, but got padW = ${p}, padH = ${p}, kW = ${k}, kH = ${k}`,
    Conv2d: `Calculated padded input size per channel: ${by(size + 2 * p)}. Kernel size: ${by(reach(s))}. Kernel size can't be greater than actual input size`,
    ConvTranspose2d: `Given input size per channel: ${by(size)}. Calculated output size per channel: ${by(out)}. Output size is too small`,
    MaxPool2d: `Given input size: (1x${size}x${size}). ${small}`,
    AvgPool2d: `Given input size: (1x${size}x${size}). ${small}`,
  }[refused(s)]
}

const sizes = (s) => {
  const extent = `${s.dilation}·(${s.kernel_size} − 1)`
  if (transposed(s)) return `(${s.size} − 1)·${s.stride} − 2·${s.padding} + ${extent} + ${s.output_padding} + 1`
  const [open, close] = s.ceil_mode ? "⌈⌉" : "⌊⌋"
  return `${open}(${s.size} + 2·${s.padding} − ${extent} − 1) / ${s.stride}${close} + 1`
}
const sum = (s) => {
  const x = picture(s)
  const terms = reads(s, s.row).flatMap(([r, i]) => reads(s, s.column).map(([c, j]) =>
    (convolves(s) ? `${x[r][c]}·${weights(s)[i][j]}` : `${x[r][c]}`)))
  if (s.layer === "MaxPool2d") return `max(${terms.join(", ")})`
  const all = terms.join(" + ") || "0"
  if (!convolves(s)) return `(${all}) / ${counted(s, s.row) * counted(s, s.column)}`
  return s.in_channels > s.groups ? `${s.in_channels / s.groups}·(${all})` : all
}

nnGuide.figure("windows", {
  start: {
    layer: "Conv2d", size: 8, kernel_size: 3, stride: 1, padding: 0, dilation: 1, output_padding: 0,
    ceil_mode: false, in_channels: 1, out_channels: 1, groups: 1, row: 1, column: 2, channel: 0,
  },
  controls: (state) => {
    const s = settings(state)
    const last = Math.max(0, sizeOf(s) - 1)
    return [
      { name: "layer", options: ["Conv2d", "ConvTranspose2d", "MaxPool2d", "AvgPool2d"] },
      { name: "size", min: 1, max: 8 },
      { name: "kernel_size", min: 1, max: 4 },
      { name: "stride", min: 1, max: 4 },
      { name: "padding", min: 0, max: 3 },
      { name: "dilation", min: 1, max: 3, off: s.layer === "AvgPool2d" },
      { name: "output_padding", min: 0, max: 2, off: !transposed(s) },
      { name: "ceil_mode", off: convolves(s) },
      ...["in_channels", "out_channels", "groups"].map((name) => ({ name, min: 1, max: 4, off: !convolves(s) })),
      ...["row", "column"].map((name) => ({ name, min: 0, max: last, off: true })),
      { name: "channel", min: 0, max: s.out_channels - 1, off: true },
    ]
  },
  height: (state, width) => layout(settings(state), width).height,
  draw: (state, words, width) => {
    const s = settings(state)
    const { from, to, output, side, top, left, second } = layout(s, width)
    const x = picture(s)
    const rect = (x, y, kind, more, long = side) => svg("rect", { x, y, width: long, height: long, class: kind, ...more })
    const text = (x, y, content, more) => svg("text", { x, y, "pointer-events": "none", ...more }, content)
    const each = (from, to, made) => Array.from({ length: (to - from) ** 2 }, (_, at) =>
      made(from + Math.floor(at / (to - from)), from + (at % (to - from)))).flat()
    const head = (x, y, name, channels, long, used, key) => [
      text(x, y - top + 16, `${words[name]} (1, ${channels}, ${long}, ${long})`, { class: "quiet" }),
      ...(top < 60 ? [] : Array.from({ length: channels }, (_, one) =>
        rect(x + one * 30, y - 36, used(one) ? "a" : "c", { "data-key": key && `channel,${one}` }, 24))),
    ]
    const group = groupOf(s.channel, s.out_channels, s.groups)
    const place = (index) => (index - from) * side
    const [rows, columns] = output ? [reads(s, s.row), reads(s, s.column)] : [[], []]
    const drawn = [
      ...head(0, top, "input", s.in_channels, s.size, (one) => output && groupOf(one, s.in_channels, s.groups) === group),
      ...each(from, to, (r, c) => {
        const [i, j] = [rows.find(([row]) => row === r), columns.find(([column]) => column === c)]
        const inside = x[r]?.[c] !== undefined
        const factor = i && j && convolves(s) && side > 23 ? `·${weights(s)[i[1]][j[1]]}` : ""
        return cell(place(c), top + place(r), side, i && j ? "a" : inside ? "c" : "outside",
          inside && side > 12 ? `${x[r][c]}${factor}` : "")
      }),
    ]
    if (!output) return drawn
    if (!transposed(s)) {
      drawn.push(rect(place(s.column * s.stride - s.padding), top + place(s.row * s.stride - s.padding), "window", {}, reach(s) * side))
    }
    return [
      ...drawn,
      ...head(left, second, "output", s.out_channels, output, (one) => one === s.channel, true),
      ...each(0, output, (r, c) => cell(left + c * side, second + r * side, side, "c", side > 12 ? valueOf(s, r, c) : "", { "data-key": `${r},${c}` })),
      rect(left + s.column * side, second + s.row * side, "b", handle(
        "output", words.output, s.row * output + s.column, 0, output ** 2 - 1,
        `[0, ${s.channel}, ${s.row}, ${s.column}] = ${valueOf(s, s.row, s.column)}`)),
    ]
  },
  look: (state, key) => {
    const [first, second] = key.split(",")
    if (second === undefined) return
    return first === "channel" ? { channel: Number(second) } : { row: Number(first), column: Number(second) }
  },
  key: (state, _, pressed) => ({
    PageUp: { channel: state.channel + 1 }, PageDown: { channel: state.channel - 1 },
  })[pressed] ?? walk(state, pressed),
  say: (state, words) => {
    const s = settings(state)
    if (refused(s)) return html("span", { class: "refused" }, message(s))
    const less = s.ceil_mode && outputSize(s) === Math.ceil((s.size + 2 * s.padding - reach(s)) / s.stride)
    return `${words.wide}${sizes(s)}${less ? " − 1" : ""} = ${outputSize(s)}${less ? words.less : ""}
y[0, ${s.channel}, ${s.row}, ${s.column}] = ${sum(s)} = ${valueOf(s, s.row, s.column)}`
  },
  line: (state) => {
    const s = settings(state)
    const given = ["stride", "padding", "output_padding", "dilation", "groups"]
      .filter((name) => s[name] !== { padding: 0, output_padding: 0, dilation: 1, groups: 1, stride: convolves(s) ? 1 : 0 }[name])
      .map((name) => `${name}=${s[name]}`)
    if (s.ceil_mode) given.push("ceil_mode=True")
    const all = [...(convolves(s) ? [s.in_channels, s.out_channels] : []), s.kernel_size, ...given]
    if (convolves(s)) all.push("bias=False")
    const { size, kernel_size: k, in_channels: n } = s
    return [
      `x = (torch.arange(${size ** 2}.) % 9).view(1, 1, ${size}, ${size})${n > 1 ? `.expand(1, ${n}, ${size}, ${size})` : ""}`,
      `layer = nn.${s.layer}(${all.join(", ")})`,
      ...(convolves(s) ? [`layer.weight.data[:] = torch.arange(1., ${k ** 2 + 1}).view(${k}, ${k})`] : []),
      "y = layer(x)",
    ].join("\n")
  },
  asks: ({ layer }) => (layer === "ConvTranspose2d" ? "_up" : layer === "Conv2d" ? "" : "_pool"),
  solved: (state, start) => {
    const s = settings(state)
    return ["layer", "size", "kernel_size"].every((name) => s[name] === start[name]) &&
      (transposed(s) ? sizeOf(s) === 2 * s.size : 2 * sizeOf(s) === s.size)
  },
})
}
