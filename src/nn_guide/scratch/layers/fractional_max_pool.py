"""torch.nn.FractionalMaxPool2d, as in torch 2.13"""

import torch
from torch import Tensor

from nn_guide.scratch.layers.windows import repeat


class _FractionalMaxPool:
    dims: int
    order: tuple[int, ...]

    def __init__(
        self,
        kernel_size: int | tuple[int, ...],
        output_size: int | tuple[int, ...] | None = None,
        output_ratio: float | tuple[float, ...] | None = None,
        return_indices: bool = False,
        _random_samples: Tensor | None = None,
    ):
        self.kernel_size = repeat(kernel_size, self.dims)
        self.output_size = output_size
        if isinstance(output_ratio, float):
            output_ratio = (output_ratio,) * self.dims
        self.output_ratio = output_ratio
        self.return_indices = return_indices
        self._random_samples = _random_samples

    def __call__(self, input: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        lead = input.shape[: -self.dims]
        plane = input.shape[-self.dims :]
        if self.output_size is None:
            pairs = zip(self.output_ratio, plane)
            sizes = [int(ratio * n) for ratio, n in pairs]
        else:
            sizes = repeat(self.output_size, self.dims)
        samples = self._random_samples
        if samples is None:
            samples = torch.rand(*lead, self.dims, dtype=input.dtype)

        places = 0
        for i in range(self.dims):
            size = self.kernel_size[i]
            sample = samples.reshape(*lead, self.dims)
            sample = sample[..., self.order[i], None]  # (1)!
            starts = self.starts(sample, plane[i], size, sizes[i])
            taps = starts.unsqueeze(-1) + torch.arange(size)
            shape = [1] * 2 * self.dims
            shape[i], shape[self.dims + i] = sizes[i], size
            taps = taps.reshape(*lead, *shape)
            places = places * plane[i] + taps  # (2)!
        places = places.flatten(-self.dims)

        flat = input.flatten(-self.dims)
        cut = flat.gather(-1, places.flatten(len(lead)))
        cut = cut.reshape(places.shape)
        output, winner = cut.max(-1)
        indices = places.gather(-1, winner.unsqueeze(-1)).squeeze(-1)
        return (output, indices) if self.return_indices else output

    def starts(
        self, sample: Tensor, length: int, kernel_size: int, count: int
    ) -> Tensor:
        last = torch.full_like(sample, length - kernel_size)
        if count > 1:
            step = (length - kernel_size) / (count - 1)
            steps = torch.arange(count - 1)
            first = ((steps + sample) * step).floor()
            first = first - (sample * step).floor()  # (3)!
            last = torch.cat([first, last], -1)
        return last.long()


class FractionalMaxPool2d(_FractionalMaxPool):
    """(N, C, H, W) → (N, C, *output_size)"""

    dims, order = 2, (1, 0)


class FractionalMaxPool3d(_FractionalMaxPool):
    """(N, C, D, H, W) → (N, C, *output_size)"""

    dims, order = 3, (0, 1, 2)
