nnGuide.words.schedules = {
  title: "100 步里的学习率，torch 的每一种调度器",
  question: "预热之后，余弦应当在 100 步结束时降到 0，现在却没有降到。把设错的参数改过来。",
  solved: "对：第二个调度器从自己开始的那一步数起，应当给它剩下的步数。",
  schedule: "调度器",
  then: "第二个",
  times: "第二个",
  rate: "学习率，最高",
  step: "步",
  loss: "虚线：损失",
  said: "第 {0} 步的学习率是 {1}，最后的第 {2} 步是 {3}。",
}
