# nn-guide: `make serve` shows the site, `make test` proves it.
# On Windows without make, see the commands in README.md.

PORT ?= 8000
PYTHON ?= python3
# `make test TORCH=2.14.1` takes another torch than the lock, in an environment of its own.
VENV := .venv$(if $(TORCH),-$(TORCH))
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install

# Take torch from another index, such as the one with the small builds for the CPU.
ifdef TORCH_INDEX_URL
EXTRA_INDEX := --extra-index-url $(TORCH_INDEX_URL)
endif

# Whether the environment was made in this folder by a Python that is still there.
WORKS := $(shell exec 2>/dev/null; \
	test "$$(cat $(VENV)/made-in)" = "$(CURDIR)" && $(BIN)/python -c "import pip" && echo yes)

.PHONY: serve site offline links badge test test-fast test-portable test-site prove news lab benchmark notebooks figures lock clean anew

serve: $(VENV)/site
	$(BIN)/nn-guide serve --port $(PORT)

site: $(VENV)/site
	$(BIN)/nn-guide site

offline: $(VENV)/site
	DIRECTORY_URLS=false $(BIN)/nn-guide site build/nn-guide
	$(BIN)/python -c "import shutil; shutil.make_archive('nn-guide-offline', 'zip', 'build', 'nn-guide')"
	@echo "Made nn-guide-offline.zip: unpack it and open nn-guide/index.html"

test: $(VENV)/test
	OMP_NUM_THREADS=1 $(BIN)/pytest --numprocesses auto --dist loadgroup

# What text, style and names need, and the examples and figures that have changed since they were
# proven.
test-fast: $(VENV)/test
	OMP_NUM_THREADS=1 $(BIN)/pytest --changed --numprocesses auto --dist loadgroup \
		$(addprefix tests/test_,$(addsuffix .py,claims examples figures lab_traces myths notebooks \
		pages pictures style traces translations))

# The badge of the tests in the READMEs: make badge REPOSITORY_URL=https://github.com/…
badge: $(VENV)/site
	$(BIN)/nn-guide badge

# The links of the site that lead elsewhere: are they still there?
links: offline
	$(INSTALL) --quiet linkchecker
	$(BIN)/linkchecker --no-status --check-extern build/nn-guide/index.html

# The numbers again, as an x86 processor without AVX computes them; elsewhere this changes nothing.
test-portable: $(VENV)/test
	OMP_NUM_THREADS=1 ATEN_CPU_CAPABILITY=default DNNL_MAX_CPU_ISA=SSE41 \
		MKL_ENABLE_INSTRUCTIONS=SSE4_2 $(BIN)/pytest --numprocesses auto \
		tests/scratch tests/atlas tests/training tests/test_examples.py tests/test_figures.py \
		--ignore tests/atlas/test_devices.py -k "not is_seen"

# `make lab LANGUAGE=zh`; what the shell has under this name is a list for gettext.
lab: $(VENV)/lab
	$(BIN)/nn-guide lab $(if $(filter command,$(origin LANGUAGE)),--language $(LANGUAGE))

# What holds for the site; with NN_GUIDE_SITE, for the one that was built into this folder.
test-site: $(VENV)/test
	OMP_NUM_THREADS=1 $(BIN)/pytest --numprocesses auto --dist loadgroup tests/site

prove: $(VENV)/test
	OMP_NUM_THREADS=1 $(BIN)/pytest --prove --numprocesses auto --dist loadgroup

# What a torch that is new does otherwise than the pages say: make news TORCH=2.15.0
news: $(VENV)/test
	@OMP_NUM_THREADS=1 $(BIN)/nn-guide news

figures: $(VENV)/test
	$(BIN)/nn-guide figures

notebooks: $(VENV)/test
	$(BIN)/nn-guide notebooks $(LABS)

benchmark: $(VENV)/test
	$(BIN)/python benchmarks/verify.py
	$(BIN)/python benchmarks/site.py
	$(BIN)/python benchmarks/optimizers.py
	$(BIN)/python benchmarks/notebooks.py
	$(BIN)/python benchmarks/doctor.py

# The newest versions that pyproject.toml allows, for every platform and Python. What torch brings
# for NVIDIA GPUs is left out: it depends on the build of torch.
COMPILE = $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	--no-annotate --no-emit-index-url --custom-compile-command "make lock"

lock: $(VENV)/made-in
	$(INSTALL) --quiet uv
	@mkdir -p build
	$(COMPILE) pyproject.toml --group test --output-file build/test.txt
	grep -vE "^(cuda|nvidia|triton)" build/test.txt > locks/test.txt
	$(COMPILE) pyproject.toml --group lab --constraint locks/test.txt --output-file build/lab.txt
	grep -vE "^(cuda|nvidia|triton)" build/lab.txt > locks/lab.txt
	$(COMPILE) --group site --constraint locks/test.txt --generate-hashes --output-file locks/site.txt

clean:
	rm -rf .venv .venv-* site build nn-guide-offline.zip

$(VENV)/made-in: $(if $(WORKS),,anew)
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'nn-guide needs Python 3.11 or newer; choose one with make PYTHON=…')"
	@echo "Making an environment in $(VENV): there is none yet, its Python is gone, or the folder was moved"
	@$(PYTHON) -m venv --clear $(VENV)
	@echo "$(CURDIR)" > $@

$(VENV)/site: $(VENV)/made-in locks/site.txt pyproject.toml
	@echo "Installing what the site is made with into $(VENV)"
	@$(INSTALL) --require-hashes --requirement locks/site.txt
	@$(INSTALL) --quiet --no-deps --editable .
	@touch $@

# torch with what the package needs first: the largest download.
$(VENV)/test $(VENV)/lab: $(VENV)/%: $(VENV)/made-in locks/%.txt pyproject.toml
	@grep -v "^torch==" locks/$*.txt > $@.txt
	@echo "Installing torch $(TORCH) into $(VENV)"
	@$(INSTALL) $(EXTRA_INDEX) --constraint $@.txt --editable . \
		$(if $(TORCH),torch==$(TORCH),$$(grep "^torch==" locks/$*.txt))
	@echo "Installing what else locks/$*.txt names into $(VENV)"
	@$(INSTALL) --requirement $@.txt
	@touch $@
