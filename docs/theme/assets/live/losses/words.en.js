nnGuide.words.losses = {
  title: "Logits, their probabilities, and the gradient of the loss",
  question: "Bring the loss below 0.1 without touching the logit of the right class.",
  solved: "Right: only differences between logits count, so the others had to go down.",
  logit: "logit",
  probability: "probability",
  gradient: "gradient",
  said: "The loss is {0}: minus the logarithm of {1}, the probability of class {2}.",
}
