import torch


def run(order):
    w, values = torch.tensor([3.0], requires_grad=True), []
    optimizer = torch.optim.SGD([w], lr=0.1)
    for _ in range(4):
        for call in order.split():
            if call == "forward":
                loss = w.pow(2).sum()
            elif call == "backward":
                loss.backward()
            else:
                getattr(optimizer, call)()
        values.append(round(w.item(), 3))
    print(f"{order:34} {values}")
    #> zero_grad forward backward step    [2.4, 1.92, 1.536, 1.229]
    #> forward zero_grad backward step    [2.4, 1.92, 1.536, 1.229]
    #> forward backward step              [2.4, 1.32, -0.024, -1.363]
    #> zero_grad forward step             [3.0, 3.0, 3.0, 3.0]
    #> forward backward zero_grad step    [3.0, 3.0, 3.0, 3.0]
    #> step zero_grad forward backward    [3.0, 2.4, 1.92, 1.536]


run("zero_grad forward backward step")
run("forward zero_grad backward step")  # (1)!
run("forward backward step")  # (2)!
run("zero_grad forward step")  # (3)!
run("forward backward zero_grad step")  # (4)!
run("step zero_grad forward backward")  # (5)!
try:
    run("forward step zero_grad backward")  # (6)!
except RuntimeError as error:
    print(str(error).split("computation ")[1].split(": [")[0])
    #> has been modified by an inplace operation
