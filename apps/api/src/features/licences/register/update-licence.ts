import type { EntityManager } from "typeorm";
import { changedParts } from "../../../platform/audit.ts";
import { requiredReason } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { requiredValue, textOr, valueOr } from "../../../platform/partial-input.ts";
import { refuseAny } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import type { UpdateLicenceInput } from "./licence.input.ts";
import { auditedFacts, issueProblems, type LicenceFacts, licenceProblems, namedProduct } from "./licence-facts.ts";
import { LICENCE_COLUMNS, type LicenceRow } from "./licence-row.ts";
import { lockLicence } from "./lock-licence.ts";

/** Changes what the register says, and keeps what it said before. @throws Refused */
export async function updateLicence(context: Context, input: UpdateLicenceInput): Promise<LicenceRow> {
  const reason = requiredReason(input.reason);
  return await context.db.transaction(async (manager) => {
    const before = await lockLicence(manager, input);
    const facts = changedFacts(context, before, input);
    refuseAny([...licenceProblems(facts), ...(await issueProblems(context, input.issuedTo))]);
    const [was, is] = [await auditedFacts(context, before), await auditedFacts(context, facts)];
    const parts = changedParts(was, is);
    if (Object.keys(parts.after ?? {}).length === 0) return before;
    const after = await write(manager, context, { before, facts });
    const change = { targetType: "Licence", targetId: after.id, targetLabel: after.number, ...parts };
    const act = { action: "licences.update", at: context.now(), reason, changes: [change] };
    await context.audit.recordDone(manager, context, act);
    return after;
  });
}

function changedFacts(context: Context, before: LicenceRow, input: UpdateLicenceInput): LicenceFacts {
  const edition = textOr(input.edition, before.edition);
  const slug = requiredValue<string | undefined>("product", input.product, undefined);
  return {
    productId: slug === undefined ? before.productId : namedProduct(context, slug).id,
    edition: edition === null ? null : storableText(edition),
    kind: requiredValue("kind", input.kind, before.kind),
    seats: valueOr(input.seats, before.seats, null),
    validFrom: requiredValue("validFrom", input.validFrom, before.validFrom),
    validThrough: valueOr(input.validThrough, before.validThrough, null),
    issuedToId: valueOr(input.issuedTo, before.issuedToId, null),
  };
}

const KEEP_REVISION = `INSERT INTO licence_revision (licence_id, revision, product_id, edition, kind, seats, valid_from,
    valid_through, issued_to, known_since, known_until)
  SELECT id, revision, product_id, edition, kind, seats, valid_from, valid_through, issued_to, known_since,
    GREATEST(known_since, $2::timestamptz)
  FROM licence WHERE id = $1`;

const UPDATE = `WITH changed AS (
    UPDATE licence SET product_id = $3, edition = $4, kind = $5, seats = $6, valid_from = $7, valid_through = $8,
      issued_to = $9, revision = revision + 1, known_since = GREATEST(known_since, $2::timestamptz)
    WHERE id = $1 RETURNING *
  ) SELECT ${LICENCE_COLUMNS} FROM changed l`;

async function write(
  manager: EntityManager,
  context: Context,
  { before, facts }: { readonly before: LicenceRow; readonly facts: LicenceFacts },
): Promise<LicenceRow> {
  const { productId, edition, kind, seats, validFrom, validThrough, issuedToId } = facts;
  const place = [before.id, context.now().toString()];
  await manager.query(KEEP_REVISION, place);
  const values = [...place, productId, edition, kind, seats, validFrom, validThrough, issuedToId];
  const [after] = await manager.query<LicenceRow[]>(UPDATE, values);
  return after ?? before;
}
