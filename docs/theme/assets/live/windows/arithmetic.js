// Windows over a square picture, as torch lays them.
nnGuide.arithmetic.windows = (() => {
  const reach = ({ kernel_size, dilation }) => dilation * (kernel_size - 1) + 1

  const outputSize = (settings) => {
    const { layer, size, stride, padding, output_padding, ceil_mode } = settings
    if (layer === "ConvTranspose2d") {
      return (size - 1) * stride - 2 * padding + reach(settings) + output_padding
    }
    const room = size + 2 * padding - reach(settings)
    if (!ceil_mode) return Math.floor(room / stride) + 1
    // The last one may stick out, but not begin behind the input.
    const before = Math.ceil(room / stride)
    return before * stride < size + padding ? before + 1 : before
  }

  // What torch refuses, if anything.
  const refused = (settings) => {
    const { layer, kernel_size, stride, padding, dilation } = settings
    const { output_padding, in_channels, out_channels, groups } = settings
    if (in_channels % groups > 0) return "in_channels"
    if (out_channels % groups > 0) return "out_channels"
    if (layer === "ConvTranspose2d" && output_padding >= Math.max(stride, dilation)) return "output_padding"
    if (layer.endsWith("Pool2d")) {
      if (padding > reach(settings) / 2) return "padding"
      if (padding > kernel_size / 2) return "half"
    }
    return outputSize(settings) > 0 ? "" : layer
  }

  // Along one side: the inputs that an output reads, each with the place of its weight.
  const reads = ({ layer, size, kernel_size, stride, padding, dilation }, output) =>
    Array.from({ length: kernel_size }, (_, place) => [
      layer === "ConvTranspose2d"
        ? (output + padding - dilation * place) / stride
        : output * stride - padding + dilation * place,
      place,
    ]).filter(([input]) => Number.isInteger(input) && input >= 0 && input < size)

  // Along one side: what a mean counts. Padding counts, what sticks out of it doesn't.
  const counted = ({ size, kernel_size, stride, padding }, output) =>
    Math.min(kernel_size, size + 2 * padding - output * stride)

  // An output of pixels x and weights w.
  const computed = (settings, row, column, x, w) => {
    const { layer, in_channels, groups } = settings
    const terms = reads(settings, row).flatMap(([r, i]) =>
      reads(settings, column).map(([c, j]) => x[r][c] * w[i][j]))
    if (layer === "MaxPool2d") return Math.max(...terms)
    const sum = terms.reduce((a, b) => a + b, 0)
    return layer === "AvgPool2d"
      ? sum / counted(settings, row) / counted(settings, column)
      : sum * in_channels / groups
  }
  return { reach, outputSize, refused, reads, counted, computed }
})()
