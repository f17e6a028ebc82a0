"""Random numbers that don't depend on the device.

The generators of the CPU and of CUDA draw different numbers from the same seed. Under this mode,
every random operation runs on the CPU and its result moves to the device that was asked for, so an
example prints the same numbers everywhere.
"""

from collections.abc import Iterable
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_map_only


class CpuRandom(TorchDispatchMode):
    """Run each operation that draws random numbers with a generator of the CPU."""

    def __init__(self) -> None:
        super().__init__()
        self.twins: dict[torch.Generator, tuple[int, torch.Generator]] = {}

    def twin(self, generator: torch.Generator) -> torch.Generator:
        """A generator of the CPU in place of one of another device, seeded alike."""
        if generator.device.type == "cpu":
            return generator
        seed = generator.initial_seed()
        if generator not in self.twins or self.twins[generator][0] != seed:
            self.twins[generator] = seed, torch.Generator("cpu").manual_seed(seed)
        return self.twins[generator][1]

    def __torch_dispatch__(
        self,
        operation: Any,
        types: Iterable[type],
        args: tuple = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        """Run an operation; on a copy on the CPU if it draws random numbers."""
        kwargs = kwargs or {}
        if torch.Tag.nondeterministic_seeded not in operation.tags:
            return operation(*args, **kwargs)

        inputs: list[torch.Tensor] = []
        tree_map_only(torch.Tensor, inputs.append, (args, kwargs))
        device = kwargs.get("device") or (inputs[0].device if inputs else torch.device("cpu"))
        if device.type == "meta":
            return operation(*args, **kwargs)

        cpu_args, cpu_kwargs = tree_map_only(
            torch.Tensor, lambda tensor: tensor.to("cpu", copy=True), (args, kwargs)
        )
        cpu_args, cpu_kwargs = tree_map_only(torch.Generator, self.twin, (cpu_args, cpu_kwargs))
        if "device" in kwargs:
            cpu_kwargs["device"] = torch.device("cpu")
        try:
            result = operation(*cpu_args, **cpu_kwargs)
        except NotImplementedError:  # attention kernels that only CUDA has; they draw for dropout
            return operation(*args, **kwargs)

        # An in-place operation has written into the copy: bring it back into the tensor itself.
        schema = operation._schema.arguments
        for argument, value, cpu_value in zip(schema, args, cpu_args, strict=False):
            if argument.is_write:
                value.copy_(cpu_value)
        for argument in schema:
            if argument.is_write and argument.name in kwargs:
                kwargs[argument.name].copy_(cpu_kwargs[argument.name])
        if schema and schema[0].is_write:
            return args[0]
        return tree_map_only(torch.Tensor, lambda tensor: tensor.to(device), result)
