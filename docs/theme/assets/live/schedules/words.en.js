nnGuide.words.schedules = {
  title: "The learning rate over a hundred steps, with each scheduler of torch",
  question: "After the warm-up the cosine should reach 0 at the end of the 100 steps. It doesn't get there: set the argument that is wrong.",
  solved: "Right: the second scheduler counts from its own start, so it is given the steps that are left.",
  schedule: "scheduler",
  then: "second",
  times: "second",
  rate: "rate up to",
  step: "step",
  loss: "dashed: the loss",
  said: "At step {0} the rate is {1}. At the last, step {2}, it is {3}.",
}
