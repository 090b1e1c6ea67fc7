/* the services that are compiled in: none yet */
#include "core/model.h"

const lc_service *const lc_models[1] = { 0 };
const uint16_t lc_nmodel = 0;
