# `make` installs what is missing, builds, checks the graph and draws it; `make test` installs, lints, builds and runs all tests.
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
PREFIX ?= /usr/local
GRAPHS ?= Graph/sco Graph/environment
BUILD := .build-release
STEMMA := $(BUILD)/release/stemma
SWIFT_BUILD := swift build -c release --scratch-path $(BUILD) --static-swift-stdlib

.PHONY: all draw check build test test-without-graphviz test-library-use docs renderers clients lint gallery bench bench-kernel install uninstall tools clean help

all: draw ## install what is missing, build, check the graphs and draw their views into Output (the default)

draw: check
	$(foreach graph,$(GRAPHS),$(STEMMA) draw -g $(graph) &&) true

# The tables of Graph/environment stand as they were published, so that warnings there are no failure; errors are.
check: build
	$(STEMMA) check -g Graph/sco
	$(STEMMA) check -g Graph/environment -o $(BUILD)/environment.txt || [ $$? = 1 ]

build: tools
	$(SWIFT_BUILD) --product stemma
	$(SWIFT_BUILD) --product stemma-serve

test: tools lint ## install what is missing, build, lint and run all tests
	swift test

test-without-graphviz: ## build and test the modules that need no Graphviz, as where it is not installed
	STEMMA_WITHOUT_GRAPHVIZ=1 swift test --scratch-path .build-without-graphviz

test-library-use: ## build and run a package of somebody else that uses the library, without Graphviz
	STEMMA_WITHOUT_GRAPHVIZ=1 Scripts/test-library-use

docs: tools ## make the documentation of the modules in .build-docs, and fail at a link that leads nowhere
	Scripts/make-docs

renderers: tools ## install the browsers and offices that `make test` tries pictures in, where they are there
	Scripts/install-renderers

clients: tools ## install the libraries by which `make test` has exported files read, where they are not there
	Scripts/install-clients

lint: ## check the formatting and the lengths of files and functions
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	Scripts/lengths.py Sources Tests

gallery: build ## draw every drawing in both themes into one page to look at, .build-gallery/index.html
	STEMMA=$(STEMMA) Scripts/gallery.py .build-gallery

bench: build ## compare the speed with Graphviz's own program, with Yams's node trees, and with pandas and NetworkX
	$(SWIFT_BUILD) --product benchmarks
	STEMMA=$(STEMMA) BENCHMARKS=$(BUILD)/release/benchmarks Scripts/bench.py
	STEMMA=$(STEMMA) Scripts/bench_tables.py

bench-kernel: tools ## measure the kernel and its peers on the same graphs, in one run (pip install -r Scripts/kernel-peers.txt)
	swift build -c release --scratch-path .build-kernel --product kernel-benchmarks
	swift build -c release --scratch-path .build-kernel-native --product kernel-benchmarks -Xcc -march=native
	NATIVE=.build-kernel-native/release/kernel-benchmarks PLAIN=.build-kernel/release/kernel-benchmarks Scripts/bench_kernel.py

install: build ## put the program, its man page and its completions below PREFIX (/usr/local)
	install -D --strip --mode=755 $(STEMMA) $(DESTDIR)$(PREFIX)/bin/stemma
	install -D --strip --mode=755 $(STEMMA)-serve $(DESTDIR)$(PREFIX)/bin/stemma-serve
	$(STEMMA) --generate-completion-script bash | install -Dm644 /dev/stdin $(DESTDIR)$(PREFIX)/share/bash-completion/completions/stemma
	$(STEMMA) --generate-completion-script zsh | install -Dm644 /dev/stdin $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_stemma
	$(STEMMA) --generate-completion-script fish | install -Dm644 /dev/stdin $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/stemma.fish
	mkdir -p $(BUILD)/manual
	swift package --allow-writing-to-package-directory generate-manual --configuration debug --output-directory $(BUILD)/manual
	install -Dm644 $(BUILD)/manual/stemma.1 $(DESTDIR)$(PREFIX)/share/man/man1/stemma.1

uninstall: ## take away what `make install` put below PREFIX
	cd $(DESTDIR)$(PREFIX) && rm -f bin/stemma bin/stemma-serve share/man/man1/stemma.1 share/bash-completion/completions/stemma \
	  share/zsh/site-functions/_stemma share/fish/vendor_completions.d/stemma.fish

tools:
	@Scripts/install-tools

clean: ## remove what was built
	rm -rf .build .build-release .build-without-graphviz .build-renderers .build-clients .build-gallery .build-kernel .build-kernel-native .build-docs

help: ## list what make can do
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'
