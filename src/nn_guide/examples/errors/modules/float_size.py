from torch import nn

width = 28 * 28 / 2
for wrong in (
    lambda: nn.Linear(width, 10),
    lambda: nn.Conv2d(1, 8 / 2, kernel_size=3),
):
    try:
        wrong()
    except TypeError as error:
        print(error)
        #> empty(): argument 'size' failed to unpack the object at pos 2 with error "type must be tuple of ints,but got float"
        #> empty(): argument 'size' (position 1) must be tuple of ints, but found element of type float at pos 0
