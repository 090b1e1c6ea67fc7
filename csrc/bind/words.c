/*
** words.c - the names of fields, in the order of lc_word
** SPDX-License-Identifier: MIT
*/
#include "words.h"

static const char *const words[LC_WORDS] = {
  [LC_W_METHOD] = "method",
  [LC_W_URL] = "url",
  [LC_W_HEADERS] = "headers",
  [LC_W_BODY] = "body",
  [LC_W_STATUS] = "status",
  [LC_W_VALIDATE] = "validate",
  [LC_W_TOKEN] = "token",
  [LC_W_EXTRA] = "extra",
  [LC_W_ACCESS_KEY_ID] = "access_key_id",
  [LC_W_SECRET_ACCESS_KEY] = "secret_access_key",
  [LC_W_SESSION_TOKEN] = "session_token",
  [LC_W_SERVICE] = "service",
  [LC_W_REGION] = "region",
  [LC_W_SIGNED_HEADERS] = "signed_headers",
  [LC_W_TIME] = "time",
  [LC_W_EXPIRES] = "expires",
  [LC_W_DOUBLE_ENCODE] = "double_encode",
  [LC_W_NORMALIZE] = "normalize",
  [LC_W_OMIT_SESSION_TOKEN] = "omit_session_token",
  [LC_W_CONTENT_SHA256] = "content_sha256",
  [LC_W_CONTENT_TYPE] = "Content-Type",
  [LC_W_HOST] = "Host",
  [LC_W_AUTHORIZATION] = "Authorization",
  [LC_W_AMZ_DATE] = "X-Amz-Date",
  [LC_W_AMZ_TOKEN] = "X-Amz-Security-Token",
  [LC_W_AMZ_CONTENT] = "X-Amz-Content-Sha256",
};

const char *lc_words_text (lc_word w) {
  return words[w];
}

void lc_words_pushlist (lua_State *L) {
  lua_createtable(L, LC_WORDS - 1, 0);
  for (int i = 1; i < LC_WORDS; i++) {
    lua_pushstring(L, words[i]);
    lua_rawseti(L, -2, i);
  }
}
