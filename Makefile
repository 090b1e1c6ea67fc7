# luaconnect: see README.md.  Variables may be overridden: make LUA=luajit

LUA      ?= lua5.4
CC       ?= cc
CFLAGS   ?= -O2 -g
WARN     ?= -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
BUILD    ?= build/$(LUA)

PC       := $(LUA)
LUA_INC  := $(shell pkg-config --cflags $(PC))
STD      := -std=c99 -D_POSIX_C_SOURCE=200809L
CPPFLAGS += -Icsrc $(LUA_INC)
ALL_CFLAGS = $(STD) $(WARN) -fPIC -fvisibility=hidden $(CFLAGS)

CORE_SRC := $(wildcard csrc/core/*.c csrc/model/*.c) $(filter-out csrc/bind/net.c,$(wildcard csrc/bind/*.c))
NET_SRC  := $(wildcard csrc/net/*.c csrc/bind/net.c)
CORE_LIB := -lcrypto -lm
NET_LIB  := -lcurl

object = $(patsubst csrc/%.c,$(BUILD)/obj/%.o,$(1))

.PHONY: all test clean
all: $(BUILD)/luaconnect/core.so $(BUILD)/luaconnect/net.so

$(BUILD)/luaconnect/core.so: $(call object,$(CORE_SRC))
	@mkdir -p $(@D)
	$(CC) -shared $(LDFLAGS) -o $@ $^ $(CORE_LIB)

$(BUILD)/luaconnect/net.so: $(call object,$(NET_SRC))
	@mkdir -p $(@D)
	$(CC) -shared $(LDFLAGS) -o $@ $^ $(NET_LIB)

$(BUILD)/obj/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

-include $(wildcard $(BUILD)/obj/*/*.d)

RUN = LUA_PATH="lua/?.lua;lua/?/init.lua;$(LUA_PATH);;" LUA_CPATH="$(BUILD)/?.so;;"

test: all
	$(RUN) $(LUA) /usr/bin/busted

clean:
	rm -rf build
