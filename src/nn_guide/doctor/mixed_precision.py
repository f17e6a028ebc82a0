"""float16 and the GradScaler."""

from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer

from nn_guide.doctor.finding import Finding, Place
from nn_guide.doctor.run import Backward, Call, Observer, Run


class MixedPrecision(Observer):
    """Whether small gradients survive float16, and are scaled back."""

    def __init__(self, run: Run):
        super().__init__(run)
        self.half = self.scaled_losses = self.scaler_steps = self.updates = 0
        self.scaler_place: Place | None = None
        self.half_place: Place | None = None
        self.pending = False  # a loss was scaled since the last step
        self.unscaled = False
        self.bypassed = self.clipped_scaled = 0
        self.bypass_place: Place | None = None
        self.clip_place: Place | None = None
        self.weights: dict[str, str] = {}
        self.step_place: Place | None = None

    def called(self, call: Call) -> None:
        if not call.grad or self.run.steps > 3:
            return
        own = next(call.module.parameters(recurse=False), None)
        if own is None or own.dtype != torch.float32:
            return
        if any(output.dtype == torch.float16 for output in call.outputs):
            self.half += 1
            self.half_place = self.half_place or call.root.place

    def scaled(self, method: str, scaler: Any, place: Place | None) -> None:
        if method == "scale":
            self.scaled_losses += 1
            self.pending = True
        elif method == "unscale_":
            self.unscaled = True
        elif method == "update":
            self.updates += 1
        elif method == "step":
            self.scaler_steps += 1
            self.scaler_place = place

    def clipped(self, parameters: list[Tensor], place: Place | None) -> None:
        if self.pending and not self.unscaled:
            self.clipped_scaled += 1
            self.clip_place = place

    def before_backward(self, backward: Backward) -> None:
        self.unscaled = False

    def before_step(self, optimizer: Optimizer, closure: bool, place: Place | None) -> None:
        if self.pending and not self.run.in_scaler and not self.unscaled:
            self.bypassed += 1
            self.bypass_place = place
        if self.run.look:
            for parameter in self.run.own(optimizer):
                if parameter.dtype == torch.float16 and parameter.grad is not None:
                    self.weights[self.run.name(parameter)] = type(optimizer).__name__
                    self.step_place = place
        self.pending = False

    def findings(self) -> Iterator[Finding]:
        if self.weights:
            names = list(self.weights)
            yield Finding("half-weights", self.step_place, {"names": names, "count": len(names)})
        elif self.half >= 2 and not self.scaled_losses and self.run.backwards:
            yield Finding("scaler-unused", self.half_place, {"steps": self.run.backwards})
        if self.scaler_steps >= 3 and not self.updates:
            yield Finding("scaler-not-updated", self.scaler_place, {"times": self.scaler_steps})
        if self.bypassed >= 2:
            yield Finding("scaler-bypassed", self.bypass_place, {"times": self.bypassed})
        if self.clipped_scaled >= 2:
            yield Finding("unscaled-clipping", self.clip_place, {"times": self.clipped_scaled})
