/* written by tools/modelgen.lua from connect, connect-contact-lens, connectcampaignsv2, connectcases, connectparticipant; do not edit */
/* SPDX-License-Identifier: MIT */
#include "core/model.h"

extern const lc_service lc_model_connect;
extern const lc_service lc_model_connect_contact_lens;
extern const lc_service lc_model_connectcampaignsv2;
extern const lc_service lc_model_connectcases;
extern const lc_service lc_model_connectparticipant;

const lc_service *const lc_models[] = {
  &lc_model_connect,
  &lc_model_connect_contact_lens,
  &lc_model_connectcampaignsv2,
  &lc_model_connectcases,
  &lc_model_connectparticipant
};

const uint16_t lc_nmodel = 5;
