nnGuide.words.batchnorm = {
  title: "单通道的一个批次，批归一化之前和之后",
  question: "不移动彩色的 x[0]，让它的输出变成负数。",
  solved: "对：起作用的只是它在均值的哪一边。训练模式下是批次的均值，评估模式下是滑动均值。",
  batch: "批次的均值 ± 标准差",
  kept: "滑动均值 ± 标准差",
  pass: "送入这个批次",
  more: "多一个值",
  fewer: "少一个值",
  said_train: "训练模式：用批次的均值和标准差，{0} 变成 {1}。之后 running_mean 是 {2}，running_var 是 {3}。",
  said_eval: "评估模式：不管批次里还有什么，{0} 都变成 {1}。running_mean 仍是 {2}，running_var 仍是 {3}。",
}
