import torch

weight = torch.ones(3, requires_grad=True)
for switch in (torch.no_grad, torch.inference_mode):
    with switch():
        feature = weight * 2
    print(switch.__name__, feature.requires_grad, feature.is_inference())
    #> no_grad False False
    #> inference_mode False True
    try:
        (feature * weight).sum().backward()  # (1)!
        print(weight.grad)
        #> tensor([2., 2., 2.])
    except RuntimeError as error:
        print(str(error).split(". ")[0])
        #> Inference tensors cannot be saved for backward
