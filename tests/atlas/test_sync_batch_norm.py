"""Two processes that share their statistics: as if one had seen both inputs."""

import itertools
import os

import torch
import torch.multiprocessing
from torch import distributed, nn

OPTIONS = [{}, {"momentum": None}, {"affine": False}, {"track_running_stats": False}]
SHAPES = [(5, 3), (5, 3, 4)]
PARTS = [slice(0, 2), slice(2, 5)]


def compare(rank: int, file: str) -> None:
    """In one of two processes: the form on its part of a batch against BatchNorm1d on all of it."""
    from nn_guide.atlas import as_function

    distributed.init_process_group("gloo", init_method=f"file://{file}", rank=rank, world_size=2)
    torch.set_default_dtype(torch.float64)
    for options, shape in itertools.product(OPTIONS, SHAPES):
        torch.manual_seed(0)
        x, weights = torch.randn(shape), torch.randn(shape)
        part = x[PARTS[rank]].clone().requires_grad_()
        whole = x.clone().requires_grad_()
        synced, reference = nn.SyncBatchNorm(3, **options), nn.BatchNorm1d(3, **options)
        for _ in range(2):
            output, expected = as_function(synced, part), reference(whole)
        (output * weights[PARTS[rank]]).sum().backward()
        (expected * weights).sum().backward()
        torch.testing.assert_close(output, expected[PARTS[rank]])
        torch.testing.assert_close(part.grad, whole.grad[PARTS[rank]])
        torch.testing.assert_close(synced.state_dict(), reference.state_dict())
        for ours, theirs in zip(synced.parameters(), reference.parameters(), strict=True):
            distributed.all_reduce(ours.grad)
            torch.testing.assert_close(ours.grad, theirs.grad)
    distributed.destroy_process_group()


def test_the_form_of_sync_batch_norm_in_two_processes(tmp_path):
    """Where there is fork, both come from a process that has imported torch once."""
    method = "forkserver" if hasattr(os, "fork") else "spawn"
    torch.multiprocessing.set_forkserver_preload(["torch", "nn_guide.atlas.forms.normalization"])
    torch.multiprocessing.start_processes(
        compare, (str(tmp_path / "rendezvous"),), nprocs=2, start_method=method
    )
