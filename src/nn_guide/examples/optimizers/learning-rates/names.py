from torch.optim import lr_scheduler
from torch.optim.lr_scheduler import LRScheduler

for name in lr_scheduler.__all__:
    scheduler = getattr(lr_scheduler, name)
    if (
        issubclass(scheduler, LRScheduler)
        and scheduler is not LRScheduler
    ):
        print(name)
        #> LambdaLR
        #> MultiplicativeLR
        #> StepLR
        #> MultiStepLR
        #> ConstantLR
        #> LinearLR
        #> ExponentialLR
        #> SequentialLR
        #> CosineAnnealingLR
        #> ChainedScheduler
        #> ReduceLROnPlateau
        #> CyclicLR
        #> CosineAnnealingWarmRestarts
        #> OneCycleLR
        #> PolynomialLR
