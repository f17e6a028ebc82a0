{
const { svg, shown, told, handle, strides, arithmetic: { batchnorm: { statistics, forward, refused } } } = nnGuide
const start = { mode: "train", momentum: 0.1, running_mean: 0, running_var: 1, x: [4, -3, 0, 2, 5] }
const MOST = 10 // of a value
const [BATCH, IN, KEPT, OUT] = [36, 72, 108, 196] // heights

const training = ({ mode }) => mode === "train"
const kept = ({ running_mean, running_var }) => ({ mean: running_mean, variance: running_var })
const computed = (state) => forward(state.x, training(state), kept(state), state.momentum)
const within = (value) => Math.round(Math.max(-MOST, Math.min(MOST, value)) * 10) / 10
const moved = ({ x }, at, value) => ({ x: x.with(at, within(value)) })

nnGuide.figure("batchnorm", {
  start,
  controls: ({ x }, words) => [
    { name: "mode", options: ["train", "eval"] },
    { name: "momentum", min: 0, max: 1, step: 0.05 },
    { name: "running_mean", min: -MOST, max: MOST, step: 0.001 },
    { name: "running_var", min: 0, max: 100, step: 0.001 },
    { name: "x", at: 0, min: -MOST, max: MOST, step: 0.1, off: true },
    {
      name: "pass",
      press: (state) => {
        const { mean, variance } = refused(state.x, training(state)) ? kept(state) : computed(state).kept
        return { running_mean: mean, running_var: variance }
      },
    },
    { name: "more", press: () => x.length < 8 && { x: [...x, within(x.at(-1) + 1.5)] } },
    { name: "fewer", press: () => x.length > 1 && { x: x.slice(0, -1) } },
  ],
  height: () => OUT + 30,
  draw: (state, words, width) => {
    const at = (value) => width / 2 + Math.max(-1.04, Math.min(1.04, value / MOST)) * (width / 2 - 24)
    const line = (y, name) => [
      svg("path", { class: "axis", d: `M${at(-MOST)} ${y}H${at(MOST)}M${at(0)} ${y - 5}v10` }),
      svg("text", { x: 0, y: y + 5 }, name),
    ]
    const band = (kind, y, { mean, variance }, name) => {
      const [low, high] = [-1, 1].map((side) => at(mean + side * Math.sqrt(variance)))
      return [
        svg("rect", { class: kind, x: low, y: y - 6, width: high - low, height: 12 }),
        svg("path", { class: `${kind} line`, d: `M${at(mean)} ${y - 10}v20` }),
        svg("text", { x: 0, y: y + (y < IN ? -12 : 24), class: "quiet" }, name),
      ]
    }
    const stopped = refused(state.x, training(state))
    const { y } = computed(state)
    const marked = (i) => (i ? "c" : "a")
    return [
      ...band("a", BATCH, statistics(state.x), words.batch),
      ...band("b", KEPT, kept(state), words.kept),
      ...line(IN, "x"), ...line(OUT, "y"),
      ...stopped ? [] : state.x.flatMap((value, i) => [
        svg("path", { class: i ? "axis" : "a line", d: `M${at(value)} ${IN}L${at(y[i])} ${OUT}` }),
        svg("circle", { class: marked(i), cx: at(y[i]), cy: OUT, r: 6 }),
      ]),
      ...state.x.map((value, i) => svg("circle", {
        class: `${marked(i)} handle`, cx: at(value), cy: IN, r: 10,
        ...handle(i, `x[${i}]`, value, -MOST, MOST, shown(value)),
      })).reverse(),
      svg("text", { x: at(0), y: OUT + 24, "text-anchor": "middle", class: "quiet" }, "0"),
    ]
  },
  drag: (state, key, x, _, width) => moved(state, key, (x - width / 2) / (width / 2 - 24) * MOST),
  key: (state, at, key) => strides[key] && moved(state, at, state.x[at] + 0.1 * strides[key]),
  say: (state, words) => {
    const message = refused(state.x, training(state))
    if (message) return nnGuide.refused("ValueError", message)
    const { y, kept: { mean, variance } } = computed(state)
    return told(words[`said_${state.mode}`], shown(state.x[0]), ...[y[0], mean, variance].map((value) => shown(value, 3)))
  },
  line: ({ mode, momentum, running_mean, running_var, x }) =>
    `bn = nn.BatchNorm1d(1, momentum=${momentum}, dtype=torch.float64)
bn.running_mean.fill_(${running_mean})
bn.running_var.fill_(${running_var})
bn.${mode}()
x = torch.tensor([${x.map((value) => `[${value}]`).join(", ")}], dtype=torch.float64)
y = bn(x)
print(y.flatten().tolist(), bn.running_mean, bn.running_var)`,
  solved: (state) => state.x[0] === start.x[0] && !refused(state.x, training(state)) && computed(state).y[0] < 0,
})
}
