# luaconnect: `make demo` shows it, `make test` proves it; CONTRIBUTING.md has the rest.
# Every ?= below may be overridden: make LUA=luajit CC=clang

# Linux is where all of this is run. The BSDs and macOS are prepared, and have
# been run by nobody yet; their make is gmake.
SYSTEM      ?= $(shell uname -s)
ifeq ($(SYSTEM),Linux)
  WERROR    ?= -Werror
else
  CORE_INC  ?= $(shell pkg-config --cflags libcrypto libpcre2-8)
  CORE_LIB  ?= $(shell pkg-config --libs libcrypto libpcre2-8) -lm
  NET_INC   ?= $(shell pkg-config --cflags libcurl 2>/dev/null)
  NET_LIB   ?= $(shell pkg-config --libs libcurl 2>/dev/null || echo -lcurl)
endif
ifeq ($(SYSTEM),Darwin)
  SHARED    ?= -bundle -undefined dynamic_lookup
else
  SHARED    ?= -shared
  PLT       ?= -fno-plt
  HARDEN_LD ?= -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack
  # a resolver's thread of libcurl may outlive the Lua state that began it
  STAY      ?= -Wl,-z,nodelete
endif
# getentropy is not in the POSIX of 2008, and hidden by its name
VISIBLE.Darwin    = -D_DARWIN_C_SOURCE
VISIBLE.FreeBSD   = -D__BSD_VISIBLE=1
VISIBLE.DragonFly = -D__BSD_VISIBLE=1
VISIBLE.NetBSD    = -D_NETBSD_SOURCE
VISIBLE.OpenBSD   = -D_BSD_SOURCE

LUA         ?= lua5.4
CC          ?= cc
CFLAGS      ?= -O2 -g
WARN        ?= -Wall -Wextra -Wpedantic -Wconversion -Wshadow $(WERROR)
HARDEN      ?= -fstack-protector-strong -D_FORTIFY_SOURCE=2 $(MACHINE)
BUILD       ?= build

# the version of the Lua (5.1 for LuaJIT), and what pkg-config knows it by
LUA_V       ?= $(shell $(LUA) -e 'print(_VERSION:match "%d.%d")')
LUA_PC      ?= $(firstword $(shell for name in $(notdir $(LUA)) lua-$(LUA_V) lua$(LUA_V); do \
                 pkg-config --exists $$name && echo $$name; done) $(notdir $(LUA)))
LUA_INC     ?= $(shell pkg-config --cflags $(LUA_PC))
CORE_INC    ?=
NET_INC     ?=
CORE_LIB    ?= -lcrypto -lpcre2-8 -lm
LUA_LIB     ?= $(shell pkg-config --libs $(LUA_PC))
NET_LIB     ?= -lcurl

PREFIX      ?= /usr/local
BINDIR      ?= $(PREFIX)/bin
INST_LUADIR ?= $(PREFIX)/share/lua/$(LUA_V)
INST_LIBDIR ?= $(PREFIX)/lib/lua/$(LUA_V)
INST_MANDIR ?= $(PREFIX)/share/man
INSTALL     ?= install

BUSTED      ?= $(shell command -v busted)
CLANG_FORMAT ?= clang-format
LUACHECK    ?= luacheck
LDOC        ?= ldoc
PYTHON      ?= python3
SETUP       ?= tools/setup.sh
FROM        ?=
TYPES       ?= types
DRIVER      ?= spec/fuzz/replay.c
LUAS        ?= lua5.4 lua5.3 lua5.1 luajit
SOAK_CALLS  ?= 1000000

# of these flags, those that the compiler has for its machine
MACHINE  := $(shell for flag in -fstack-clash-protection -fcf-protection -mbranch-protection=standard; do \
              $(CC) -Werror $$flag -x c -c /dev/null -o /dev/null 2>/dev/null && echo $$flag; done)

# Objects that do not know Lua are shared by all Luas; those of bind are not.
OUT       ?= $(BUILD)/$(notdir $(LUA))
STD       := -std=c99 -D_POSIX_C_SOURCE=200809L $(VISIBLE.$(SYSTEM))
ALL_CFLAGS = $(STD) $(WARN) -fPIC $(PLT) -fvisibility=hidden $(HARDEN) $(CFLAGS)
ALL_LDFLAGS = $(HARDEN_LD) $(LDFLAGS)

common = $(patsubst csrc/%.c,$(BUILD)/obj/%.o,$(1))
bound  = $(patsubst csrc/%.c,$(OUT)/obj/%.o,$(1))

# what net.so has of the core, which core.so has too
NET_CORE := buf chars http1 scope str uri

BIND_SRC := $(wildcard csrc/bind/*.c)
CORE_OBJ := $(call common,$(wildcard csrc/core/*.c csrc/model/*.c)) \
            $(call bound,$(filter-out csrc/bind/net.c,$(BIND_SRC)))
NET_OBJ  := $(call common,$(wildcard csrc/net/*.c) $(NET_CORE:%=csrc/core/%.c)) \
            $(call bound,$(filter csrc/bind/net.c,$(BIND_SRC)))
LIBS     := $(OUT)/luaconnect/core.so $(OUT)/luaconnect/net.so
C_FILES  := $(wildcard csrc/core/*.[ch] csrc/net/*.[ch] csrc/bind/*.[ch] bench/*.[ch] spec/support/*.[ch] \
             spec/fuzz/*.[ch])
LUA_FILES := $(shell find lua -name '*.lua' | sort)

Q   = $(if $(V),,@)
RUN = LUA_PATH="lua/?.lua;lua/?/init.lua;;" LUA_CPATH="$(OUT)/?.so;;"

.PHONY: all demo test interop check coverage chaos soak fuzz fmt model bench docs types deb dist install clean
.PHONY: FORCE run-types run-demo run-test run-interop run-check run-coverage run-chaos run-soak run-fuzz run-bench run-docs run-deb
.DELETE_ON_ERROR:

all: $(LIBS)

$(OUT)/luaconnect/core.so: $(CORE_OBJ) $(OUT)/links
	@mkdir -p $(@D)
	@$(if $(V),,echo '  LD $@')
	$(Q)$(CC) $(SHARED) $(ALL_LDFLAGS) -o $@ $(CORE_OBJ) $(CORE_LIB)

$(OUT)/luaconnect/net.so: $(NET_OBJ) $(OUT)/links
	@mkdir -p $(@D)
	@$(if $(V),,echo '  LD $@')
	$(Q)$(CC) $(SHARED) $(ALL_LDFLAGS) $(STAY) -o $@ $(NET_OBJ) $(NET_LIB)

COMPILE = $(CC) $(CPPFLAGS) -Icsrc $(ALL_CFLAGS) $(NET_INC)

$(BUILD)/obj/%.o: csrc/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	@$(if $(V),,echo '  CC $@')
	$(Q)$(COMPILE) $(CORE_INC) -MMD -MP -c -o $@ $<

$(OUT)/obj/%.o: csrc/%.c $(OUT)/flags
	@mkdir -p $(@D)
	@$(if $(V),,echo '  CC $@')
	$(Q)$(COMPILE) $(LUA_INC) -MMD -MP -c -o $@ $<

# what things were made with and of; newer only when that has changed
$(BUILD)/flags: REMEMBERED = $(COMPILE) $(CORE_INC)
$(OUT)/flags: REMEMBERED = $(COMPILE) $(LUA_INC)
$(OUT)/links: REMEMBERED = $(CC) $(SHARED) $(ALL_LDFLAGS) $(STAY) $(CORE_OBJ) $(CORE_LIB) $(NET_OBJ) $(NET_LIB)
$(BUILD)/flags $(OUT)/flags $(OUT)/links: FORCE
	@mkdir -p $(@D)
	@echo '$(REMEMBERED)' | cmp -s - $@ || echo '$(REMEMBERED)' >$@

-include $(wildcard $(BUILD)/obj/*/*.d $(OUT)/obj/*/*.d)

# Those that set up the machine first run again, so that what was just
# installed is seen from the first line.
demo test interop check coverage chaos soak fuzz bench docs deb:
	@LUA="$(LUA)" $(SETUP) $@
	@+$(MAKE) --no-print-directory run-$@

run-demo: all
	@$(RUN) LUA="$(LUA)" tools/demo.sh

run-test:
	@+for lua in $(LUAS); do $(MAKE) --no-print-directory LUA=$$lua all || exit 1; done
	@BUSTED="$(BUSTED)" BUILD="$(BUILD)" tools/test.sh $(LUAS)

run-interop: all
	@$(RUN) LUA="$(LUA)" BUILD="$(BUILD)" tools/interop.sh

run-check:
	@+for lua in $(LUAS); do $(MAKE) --no-print-directory LUA=$$lua all || exit 1; done
	@+MAKE="$(MAKE)" tools/check.sh

run-coverage:
	@+for lua in $(LUAS); do $(MAKE) --no-print-directory LUA=$$lua all || exit 1; done
	@+MAKE="$(MAKE)" BUSTED="$(BUSTED)" BUILD="$(BUILD)" tools/coverage.sh

run-chaos: all
	@CHAOS_ROWS=2000 CHAOS_KILLS=200 BUSTED="$(BUSTED)" BUILD="$(BUILD)" \
	  SPECS=spec/journey/chaos_spec.lua tools/test.sh $(LUA)

run-soak: all
	@SOAK_CALLS=$(SOAK_CALLS) LIMIT=86400 BUSTED="$(BUSTED)" BUILD="$(BUILD)" \
	  SPECS=spec/soak_spec.lua tools/test.sh $(LUA)

# make fuzz TARGETS="http1 prepare" FUZZ_SECONDS=600
run-fuzz:
	@+MAKE="$(MAKE)" BUILD="$(BUILD)" tools/fuzz.sh $(TARGETS)

# a harness of spec/fuzz with the core in it; DRIVER brings main
$(BUILD)/harness/%: spec/fuzz/%.c spec/fuzz/fuzz.h $(CORE_OBJ) $(OUT)/links
	@mkdir -p $(@D)
	@$(if $(V),,echo '  LD $@')
	$(Q)$(COMPILE) $(LUA_INC) $(LDFLAGS) -o $@ $< $(DRIVER) $(CORE_OBJ) $(CORE_LIB) $(LUA_LIB)

TOOLS := $(BUILD)/bench

run-bench: all $(TOOLS)/server $(TOOLS)/peer $(TOOLS)/start
	@+$(MAKE) --no-print-directory LUA=luajit all
	@BUILD="$(BUILD)" tools/interop.sh install
	@$(RUN) LUA="$(LUA)" BUILD="$(BUILD)" TOOLS="$(TOOLS)" PYTHON="$(PYTHON)" $(LUA) bench/run.lua

$(TOOLS)/peer: $(call common,csrc/core/buf.c csrc/core/chars.c csrc/core/crypto.c)

$(TOOLS)/%: bench/%.c Makefile
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) -Icsrc $(CORE_INC) $(NET_INC) $(STD) $(WARN) $(CFLAGS) $(LDFLAGS) \
	  -o $@ $(filter %.c %.o,$^) $(NET_LIB) -lssl -lcrypto

fmt:
	$(CLANG_FORMAT) -i $(C_FILES)

# make model FROM=<folder of AWS's published models>
model:
	@test -n "$(FROM)" || { echo "usage: make model FROM=<folder>" >&2; exit 2; }
	@$(SETUP) $@
	lua5.4 tools/modelgen.lua "$(FROM)" csrc/model

# annotations for editors, in the folder TYPES
types:
	@+$(MAKE) --no-print-directory LUA=lua5.4 run-types

run-types: all
	@$(RUN) lua5.4 tools/types.lua "$(TYPES)"

run-docs: all
	$(RUN) $(LUA) tools/manual.lua >docs/luaconnect.1
	@rm -rf $(BUILD)/docs $(BUILD)/ldoc
	@$(LDOC) -q -d $(BUILD)/ldoc .
	@$(RUN) $(LUA) tools/site.lua $(BUILD)/docs $(BUILD)/ldoc
	@echo "docs: $(BUILD)/docs/index.html"

install: all
	$(INSTALL) -d $(DESTDIR)$(INST_LIBDIR)/luaconnect $(DESTDIR)$(BINDIR)
	$(INSTALL) -m 644 $(LIBS) $(DESTDIR)$(INST_LIBDIR)/luaconnect
	$(INSTALL) -d $(addprefix $(DESTDIR)$(INST_LUADIR)/,$(sort $(dir $(LUA_FILES:lua/%=%))))
	for f in $(LUA_FILES:lua/%=%); do \
	  $(INSTALL) -m 644 lua/$$f $(DESTDIR)$(INST_LUADIR)/$$f || exit 1; done
	sed '1s,lua5\.4,$(notdir $(LUA)),' bin/luaconnect >$(DESTDIR)$(BINDIR)/luaconnect
	chmod 755 $(DESTDIR)$(BINDIR)/luaconnect
	$(INSTALL) -d $(DESTDIR)$(INST_MANDIR)/man1
	$(INSTALL) -m 644 docs/luaconnect.1 $(DESTDIR)$(INST_MANDIR)/man1/luaconnect.1

run-deb:
	@MAKE="$(MAKE)" BUILD="$(BUILD)" tools/deb.sh $(BUILD)/deb

dist:
	@tools/dist.sh $(BUILD)/dist

clean:
	rm -rf $(BUILD) types
