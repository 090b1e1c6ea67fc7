/*
** words.h - the names of fields that every call reads or writes
**
** They are made into Lua strings once and kept in a list, upvalue 2 of each
** function: pushing a name anew takes longer than the look-up it is for.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_WORDS_H
#define LC_WORDS_H

#include "compat.h"

typedef enum lc_word {
  LC_W_NONE, /* lists in Lua begin at 1 */
  /* requests and responses */
  LC_W_METHOD,
  LC_W_URL,
  LC_W_HEADERS,
  LC_W_BODY,
  LC_W_STATUS,
  /* options of prepare */
  LC_W_VALIDATE,
  LC_W_TOKEN,
  LC_W_EXTRA,
  /* scopes */
  LC_W_ACCESS_KEY_ID,
  LC_W_SECRET_ACCESS_KEY,
  LC_W_SESSION_TOKEN,
  LC_W_SERVICE,
  LC_W_REGION,
  LC_W_SIGNED_HEADERS,
  LC_W_TIME,
  LC_W_EXPIRES,
  LC_W_DOUBLE_ENCODE,
  LC_W_NORMALIZE,
  LC_W_OMIT_SESSION_TOKEN,
  LC_W_CONTENT_SHA256,
  /* headers */
  LC_W_CONTENT_TYPE,
  LC_W_HOST,
  LC_W_AUTHORIZATION,
  LC_W_AMZ_DATE,
  LC_W_AMZ_TOKEN,
  LC_W_AMZ_CONTENT,
  LC_WORDS
} lc_word;

/* what a word says */
const char *lc_words_text (lc_word w);

/* pushes the list; [-0, +1, m] */
void lc_words_pushlist (lua_State *L);

/* pushes the word as a Lua string; [-0, +1, -] */
static inline void lc_words_push (lua_State *L, lc_word w) {
  lua_rawgeti(L, lua_upvalueindex(2), (int)w);
}

/* field w of the table at argument i, raw; its type; [-0, +1, -] */
static inline int lc_words_get (lua_State *L, int i, lc_word w) {
  lc_words_push(L, w);
  return lc_rawget(L, i);
}

#endif
