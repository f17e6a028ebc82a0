{
const { svg, shown, arithmetic: { losses: { crossEntropy } } } = nnGuide
const start = { x: [1, 0.5, -1], target: 0 }
const ROW = 34

const computed = ({ x, target }) => crossEntropy(x, target, x.map(() => 1), 0)

nnGuide.figure("losses", {
  start,
  controls: ({ x }) => [
    ...x.map((_, at) => ({ name: "x", at, min: -6, max: 6, step: 0.1 })),
    { name: "target", min: 0, max: x.length - 1 },
  ],
  height: ({ x }) => (x.length + 1) * ROW,
  draw: ({ x, target }, words, width) => {
    const [, gradient] = computed({ x, target })
    const third = width / 3
    const text = (column, row, said, more) =>
      svg("text", { x: column * third + third / 2, y: row * ROW + 22, "text-anchor": "middle", ...more }, said)
    const bar = (column, row, value, most) => {
      const long = (value / most) * (third / 2 - 8)
      return svg("rect", {
        x: column * third + third / 2 + Math.min(0, long), y: (row + 1) * ROW + 6,
        width: Math.abs(long), height: ROW - 12, class: value < 0 ? "b" : "a",
      })
    }
    const probability = gradient.map((slope, i) => slope + (i === target ? 1 : 0))
    return [
      ...["logit", "probability", "gradient"].map((name, column) => text(column, 0, words[name], { class: "quiet" })),
      ...x.flatMap((value, i) => [
        bar(0, i, value, 6), bar(1, i, probability[i], 1), bar(2, i, gradient[i], 1),
        text(0, i + 1, shown(value, 1)), text(1, i + 1, shown(probability[i], 3)),
        text(2, i + 1, shown(gradient[i], 3)),
      ]),
    ]
  },
  say: (state, words) => {
    const [loss] = computed(state)
    return words.said.replace("{0}", shown(loss, 4)).replace("{1}", shown(Math.exp(-loss), 4)).replace("{2}", state.target)
  },
  line: ({ x, target }) => `logits = torch.tensor([[${x.join(", ")}]], dtype=torch.float64)\nloss = F.cross_entropy(logits, torch.tensor([${target}]))`,
  solved: (state) => state.x[state.target] === start.x[state.target] && computed(state)[0] < 0.1,
})
}
