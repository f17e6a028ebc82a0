# nn-guide: `make serve` shows the site, `make test` proves it.
# On Windows without make, see the commands in README.md.

PORT ?= 8000
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export NO_MKDOCS_2_WARNING := 1

# Take torch from another index, such as the one with the small builds for the CPU.
ifdef TORCH_INDEX_URL
EXTRA_INDEX := --extra-index-url $(TORCH_INDEX_URL)
endif

.PHONY: serve site offline test lab benchmark notebooks figures clean

serve: $(VENV)/site
	$(BIN)/mkdocs serve --strict --livereload --dev-addr 127.0.0.1:$(PORT)

site: $(VENV)/site
	$(BIN)/mkdocs build --strict

offline: $(VENV)/site
	OFFLINE=true $(BIN)/mkdocs build --strict --site-dir build/nn-guide
	$(BIN)/python -c "import shutil; shutil.make_archive('nn-guide-offline', 'zip', 'build', 'nn-guide')"
	@echo "Made nn-guide-offline.zip: unpack it and open nn-guide/index.html"

test: $(VENV)/test
	OMP_NUM_THREADS=1 $(BIN)/pytest --numprocesses auto --dist loadfile

lab: $(VENV)/lab
	$(BIN)/jupyter lab notebooks

figures: $(VENV)/test
	$(BIN)/python -m nn_guide.figures

notebooks: $(VENV)/test
	$(BIN)/python -m nn_guide.notebooks $(LABS)

benchmark: $(VENV)/test
	$(BIN)/python benchmarks/verify.py
	$(BIN)/python benchmarks/site.py
	$(BIN)/python benchmarks/optimizers.py
	$(BIN)/python benchmarks/notebooks.py

clean:
	rm -rf $(VENV) site build nn-guide-offline.zip

$(VENV)/pip:
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'nn-guide needs Python 3.11 or newer; choose one with make PYTHON=…')"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	@touch $@

$(VENV)/site: $(VENV)/pip pyproject.toml
	$(BIN)/python -m pip install --quiet --group site
	$(BIN)/python -m pip install --quiet --no-deps --editable .
	@touch $@

$(VENV)/test: $(VENV)/site pyproject.toml
	$(BIN)/python -m pip install --quiet $(EXTRA_INDEX) --group test --editable .
	@touch $@

$(VENV)/lab: $(VENV)/pip pyproject.toml
	$(BIN)/python -m pip install --quiet $(EXTRA_INDEX) --group lab --editable .
	@touch $@
