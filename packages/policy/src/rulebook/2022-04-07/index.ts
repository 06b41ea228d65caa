import { edition } from "../../clause.ts";
import { preamble } from "./1-preamble.ts";
import { gettingSupport, openChannels } from "./2-getting-support.ts";
import { supportedSoftware } from "./3-supported-software.ts";
import { included } from "./4.1-included.ts";
import { excluded } from "./4.2-excluded.ts";
import { denied } from "./4.3-denied.ts";
import { noGuarantee } from "./4.4-no-guarantee.ts";
import { licences } from "./4.5-licences.ts";
import { conduct } from "./4-conduct.ts";
import { paidServices } from "./5-paid-services.ts";
import { duties } from "./6-duties.ts";
import { feedback, feedbackChannels } from "./7-feedback.ts";

export const edition20220407 = edition({
  id: "2022-04-07",
  effectiveFrom: "2022-04-07",
  title: { en: "Support rules, edition of 7 April 2022", zh: "支持规则，2022 年 4 月 7 日版" },
  sections: [
    preamble,
    gettingSupport,
    supportedSoftware,
    conduct,
    included,
    excluded,
    denied,
    noGuarantee,
    licences,
    paidServices,
    duties,
    feedback,
  ],
  channels: [...openChannels, ...feedbackChannels],
});
