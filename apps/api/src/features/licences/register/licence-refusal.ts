import type { Context } from "../../../platform/context.ts";
import { forgetLoaded } from "../../../platform/loader.ts";
import { type Refusal, Refused, userErrorsOf } from "../../../platform/refusal.ts";
import type { LicencePayload } from "./licence.type.ts";
import type { LicenceRow } from "./licence-row.ts";

/** Ends a change because of a licence that is in the way; shows it to who asked. */
export class LicenceInTheWay extends Refused {
  readonly licence: LicenceRow;

  constructor(licence: LicenceRow, refusal: Omit<Refusal, "code">) {
    super([{ ...refusal, code: "CONFLICT" }]);
    this.licence = licence;
  }
}

/** What a change of the register answers: the licence, or why nothing was written. */
export async function licencePayload(context: Context, change: () => Promise<LicenceRow>): Promise<LicencePayload> {
  try {
    const licence = await change();
    forgetLoaded(context);
    return { licence, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const licence = error instanceof LicenceInTheWay ? error.licence : null;
    return { licence, userErrors: userErrorsOf(context, error) };
  }
}

export function noSuchLicence(): Refused {
  const text = {
    en: "There is no licence with this id. The query licences lists them.",
    zh: "没有此 id 的许可证。可用 licences 查询全部许可证。",
  };
  return new Refused([{ code: "NOT_FOUND", field: ["id"], text }]);
}

export function staleLicence(licence: LicenceRow, expected: number): LicenceInTheWay {
  const { number, revision } = licence;
  return new LicenceInTheWay(licence, {
    field: ["expectedRevision"],
    text: {
      en: `You have revision ${expected} of licence ${number}; it stands at revision ${revision} now. Look at it, then send expectedRevision ${revision}.`,
      zh: `您持有许可证 ${number} 的第 ${expected} 次修订，当前为第 ${revision} 次。请查看后以 expectedRevision ${revision} 重新提交。`,
    },
  });
}
