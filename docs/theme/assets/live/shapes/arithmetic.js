// Shapes as torch broadcasts them, and as layers change them.
nnGuide.arithmetic.shapes = (() => {
  const product = (sizes) => sizes.reduce((a, b) => a * b, 1)

  // The shape of both together, or the last dimension in which they don't fit.
  const broadcast = (a, b) => {
    const most = Math.max(a.length, b.length)
    const [one, other] = [a, b].map((shape) => [...Array(most - shape.length).fill(1), ...shape])
    const wrong = one.findLastIndex((size, at) => size !== other[at] && size !== 1 && other[at] !== 1)
    return wrong < 0 ? one.map((size, at) => Math.max(size, other[at])) : wrong
  }

  // Which of the numbers of a tensor, in a row, stands at a place of what it is broadcast to.
  const source = (shape, place) => shape.reduce((flat, size, at) =>
    flat * size + (size === 1 ? 0 : place[place.length - shape.length + at]), 0)

  // The mean of the squared differences of 0, 1, 2, … in the shapes a and b.
  const loss = (a, b) => {
    const places = broadcast(a, b).reduce((places, size) => places.flatMap((place) =>
      Array.from({ length: size }, (_, at) => [...place, at])), [[]])
    const squares = places.map((place) => (source(a, place) - source(b, place)) ** 2)
    return squares.reduce((a, b) => a + b, 0) / squares.length
  }

  // What a layer makes of a shape, or what it refuses.
  const after = (shape, layer, first, out, kernel) => {
    const [batch, channels, ...sides] = shape
    if (layer === "Flatten") return [batch, product(shape.slice(1))]
    if (layer === "Linear") return shape.at(-1) === first ? [...shape.slice(0, -1), out] : "features"
    if (!sides.length) return "dimensions"
    if (layer === "Conv2d" && channels !== first) return "channels"
    const smaller = sides.map((side) => (layer === "Conv2d" ? side - kernel + 1 : Math.floor(side / first)))
    if (Math.min(...smaller) < 1) return "size"
    return [batch, layer === "Conv2d" ? out : channels, ...smaller]
  }
  return { product, broadcast, source, loss, after }
})()
