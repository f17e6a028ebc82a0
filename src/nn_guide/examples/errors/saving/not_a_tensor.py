from torch import nn

model = nn.Linear(2, 1)
state = {name: p.tolist() for name, p in model.named_parameters()}
try:
    model.load_state_dict(state)
except RuntimeError as error:
    print(error)
    #> Error(s) in loading state_dict for Linear:
    #> 	While copying the parameter named "weight", expected torch.Tensor or Tensor-like object from checkpoint but received <class 'list'>
    #> 	While copying the parameter named "bias", expected torch.Tensor or Tensor-like object from checkpoint but received <class 'list'>
