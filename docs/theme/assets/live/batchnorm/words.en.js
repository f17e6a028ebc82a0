nnGuide.words.batchnorm = {
  title: "A batch of one channel, before and after batch norm",
  question: "Make what comes out for x[0], the coloured value, negative without moving it.",
  solved: "Right: only the place beside a mean counts, in training that of the batch, in evaluation the running one.",
  batch: "mean ± deviation of the batch",
  kept: "running mean ± deviation",
  pass: "Pass the batch on",
  more: "One value more",
  fewer: "One value less",
  said_train: "In training, {0} becomes {1}, by mean and deviation of the batch. Afterwards running_mean is {2} and running_var {3}.",
  said_eval: "In evaluation, {0} becomes {1}, whatever else is in the batch. running_mean stays {2} and running_var {3}.",
}
