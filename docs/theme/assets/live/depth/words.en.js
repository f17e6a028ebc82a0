nnGuide.words.depth = {
  title: "An activation function, and what many layers of it do to a signal and its gradient",
  question: "20 layers of ReLU, and both fade. Keep signal and gradient between 1/3 and 3 in every layer, by the initialization alone.",
  solved: "Right: ReLU cuts off half of what comes, and these weights are larger by the square root of 2 to make up for it.",
  depth: "layers",
  slope: "dashed: the slope, here",
  sizes: "signal, and dashed its gradient",
  layer: "layer {0}",
  said: "The signal goes from {0} before the first layer to {1} after the last. The gradient comes back from {2} to {3} (root mean squares).",
}
