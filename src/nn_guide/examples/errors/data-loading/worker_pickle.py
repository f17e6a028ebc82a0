import pickle
import warnings

from torch.utils.data import DataLoader

loader = DataLoader(
    [1, 2],
    collate_fn=lambda batch: batch,
    num_workers=1,
    multiprocessing_context="spawn",  # (1)!
)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        list(loader)
    except (AttributeError, pickle.PicklingError):
        print(caught[0].message)
        #> Got pickle error when attempting to start a worker Process. This might be because the worker Process arguments are not picklable. Python 3.14+ changed the multiprocessing start method in non-Mac POSIX platforms to 'forkserver', which requires the worker Process arguments to be picklable. You can also try multiprocessing.set_start_method('fork').
