{
const { svg, shown, told, handle, strides, arithmetic: { depth } } = nnGuide
const start = { activation: "ReLU", init: "xavier_uniform_", std: 0.1, depth: 20, seed: 0, z: 1 }
const UNITS = 128
const HIGH = 200
const CALL = {
  Identity: (z) => z, ReLU: (z) => `F.relu(${z})`, Tanh: (z) => `torch.tanh(${z})`, Sigmoid: (z) => `torch.sigmoid(${z})`,
}
const FILL = {
  "nn.Linear": [["uniform", (1 / UNITS) ** 0.5], "kaiming_uniform_(w, a=5 ** 0.5)"],
  xavier_uniform_: [["uniform", (3 / UNITS) ** 0.5], "xavier_uniform_(w)"],
  xavier_normal_: [["normal", (1 / UNITS) ** 0.5], "xavier_normal_(w)"],
  kaiming_uniform_: [["uniform", (6 / UNITS) ** 0.5], "kaiming_uniform_(w)"],
  kaiming_normal_: [["normal", (2 / UNITS) ** 0.5], "kaiming_normal_(w)"],
}
const fill = ({ init, std }) => FILL[init] ?? [["normal", std], `normal_(w, std=${std})`]
const number = (value) => `${Number(value.toPrecision(3))}`.replaceAll("-", "−")

// What was computed last; a drag along the activation function changes nothing of it.
let last = {}
const computed = (state) => {
  const given = [state.seed, UNITS, state.depth, state.activation, ...fill(state)[0]]
  if (`${last.given}` !== `${given}`) last = { given, found: depth.run(...given) }
  return last.found
}

nnGuide.figure("depth", {
  start,
  controls: ({ init }) => [
    { name: "activation", options: Object.keys(CALL) },
    { name: "init", options: [...Object.keys(FILL), "normal_"] },
    { name: "std", min: 0.01, max: 0.5, step: 0.01, off: init !== "normal_" },
    { name: "depth", min: 1, max: 30 },
    { name: "seed", min: 0, max: 9 },
    { name: "z", min: -5, max: 5, step: 0.1, off: true },
  ],
  height: (_, width) => (width < 500 ? 2 : 1) * HIGH,
  draw: (state, words, width) => {
    const narrow = width < 500
    const left = narrow ? width : width * 0.4
    const line = (kind, points) => svg("path", {
      class: `${kind} line`, d: `M${points.map((at) => at.map((one) => one.toFixed(1))).join("L")}`,
    })
    const text = (x, y, said, more) => svg("text", { x, y, ...more }, said)

    const f = depth[state.activation]
    const at = (z, value) => [left / 2 + z * left / 10, 118 - 34 * Math.max(-1.5, Math.min(2.6, value))]
    const grid = Array.from({ length: 101 }, (_, i) => (i - 50) / 10)
    const [x, y] = at(state.z, f(state.z)[0])

    const most = Math.max(1, ...computed(state).flat().map((value) => Math.ceil(Math.abs(Math.log10(value || 1e-30)))))
    const [from, to] = narrow ? [44, width - 8] : [left + 60, width - 8]
    const place = (value, i) => [from + i * (to - from) / state.depth,
      96 - 70 * Math.log10(value || 1e-30) / most]
    return [
      svg("path", { class: "axis", d: `M0 118H${left}M${left / 2} 24V170` }),
      line("a", grid.filter((z) => Math.abs(f(z)[0]) < 2.6).map((z) => at(z, f(z)[0]))), line("b", grid.map((z) => at(z, f(z)[1]))),
      text(0, 14, `${state.activation}(${shown(state.z)}) = ${shown(f(state.z)[0], 3)}`),
      text(0, 184, `${words.slope} ${shown(f(state.z)[1], 3)}`),
      svg("circle", { class: "a handle", cx: x, cy: y, r: 10, ...handle("z", "z", state.z, -5, 5, shown(state.z)) }),
      svg("g", narrow ? { transform: `translate(0 ${HIGH})` } : {},
        ...[most, 0, -most].flatMap((power) => [
          svg("path", { class: "axis", d: `M${from} ${96 - 70 * power / most}H${to}` }),
          text(from - 6, 100 - 70 * power / most, power ? `1e${shown(power)}` : "1", { "text-anchor": "end", class: "quiet" }),
        ]),
        ...["a", "b"].map((kind, i) => line(kind, computed(state)[i].map(place))),
        text(from, 14, words.sizes), text(to, 184, told(words.layer, state.depth), { "text-anchor": "end", class: "quiet" }),
      ),
    ]
  },
  drag: (_, key, x, y, width) => {
    const left = width < 500 ? width : width * 0.4
    return { z: (x - left / 2) * 10 / left }
  },
  key: ({ z }, _, key) => strides[key] && { z: z + 0.1 * strides[key] },
  say: (state, words) => {
    const [signal, gradient] = computed(state)
    return told(words.said, ...[signal[0], signal.at(-1), gradient.at(-1), gradient[0]].map(number))
  },
  line: (state) => [
    `torch.manual_seed(${state.seed})`,
    `signals = [torch.randn(${UNITS}, dtype=torch.float64, requires_grad=True)]`,
    `for _ in range(${state.depth}):`,
    `    w = torch.empty(${UNITS}, ${UNITS}, dtype=torch.float64)`,
    `    nn.init.${fill(state)[1]}`,
    `    signals.append(${CALL[state.activation]("w @ signals[-1]")})`,
    "    signals[-1].retain_grad()",
    `signals[-1].backward(torch.randn(${UNITS}, dtype=torch.float64))`,
    "for one in signals:",
    "    print(one.square().mean().sqrt().item(), one.grad.square().mean().sqrt().item())",
  ].join("\n"),
  solved: (state) => state.activation === start.activation && state.depth >= start.depth &&
    computed(state).flat().every((value) => value > 1 / 3 && value < 3),
})
}
