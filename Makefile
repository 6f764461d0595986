# Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

PREFIX ?= /usr/local
WRIT = .build/release/writ
# On Linux the program carries Swift's libraries with it, so that it can be copied and installed.
STATIC = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

.PHONY: letters test bench install format lint build clean help

## letters: install what is missing, build, and write the letters of the sample campaign
letters: build
	@$(WRIT) letters --pack

## build: the program, for use
build:
	@scripts/install-packages build
	@test -x $(WRIT) || echo "Building Writ; the first time takes a few minutes."
	@scripts/quietly swift build -c release --product writ $(STATIC)

## test: install what is missing, and run the whole test suite
test:
	@scripts/run-tests

## bench: measure Writ beside its rivals and print the ratios
bench: build
	@scripts/install-packages bench
	@Benchmarks/run

## install: put the program, its manual and its completions below PREFIX (default /usr/local)
install: build
	@scripts/install-writ "$(DESTDIR)$(PREFIX)"

## format: lay out the sources
format:
	@swift format -i -r Sources Tests Benchmarks Package.swift

## lint: see whether the sources are laid out
lint:
	@swift format lint --strict -r Sources Tests Benchmarks Package.swift

## clean: remove what was built and written
clean:
	@rm -rf .build output/2* output/[a-z]*/

help:
	@sed -n 's/^## /  make /p' Makefile
