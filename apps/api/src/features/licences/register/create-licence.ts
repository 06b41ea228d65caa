import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { reasonOf } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { textOr } from "../../../platform/partial-input.ts";
import { badInput, Refused, refuseAny } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import {
  type GivenSecret,
  givenCode,
  givenKeyFile,
  type KeptSecret,
  keptSecret,
  masked,
  UNREADABLE_CODE,
  UNREADABLE_KEY_FILE,
} from "../licence-secret.ts";
import type { CreateLicenceInput } from "./licence.input.ts";
import {
  auditedFacts,
  issueProblems,
  type LicenceFacts,
  licenceProblems,
  namedProduct,
  numberProblems,
} from "./licence-facts.ts";
import { LicenceInTheWay } from "./licence-refusal.ts";
import { LICENCE_COLUMNS, type LicenceRow, normalNumber } from "./licence-row.ts";

/** A licence that is about to come into the register. */
interface NewLicence extends LicenceFacts {
  readonly number: string | null;
  readonly secret: KeptSecret;
}

/** @throws Refused */
export async function createLicence(context: Context, input: CreateLicenceInput): Promise<LicenceRow> {
  const reason = reasonOf(input.reason);
  const licence = await newLicence(context, input);
  return await context.db.transaction(async (manager) => {
    const row = await insert(manager, context, licence);
    const after = { ...(await auditedFacts(context, row)), code: masked(row.ending) };
    const change = { targetType: "Licence", targetId: row.id, targetLabel: row.number, before: null, after };
    const act = { action: "licences.create", at: context.now(), reason, changes: [change] };
    await context.audit.recordDone(manager, context, act);
    return row;
  });
}

async function newLicence(context: Context, input: CreateLicenceInput): Promise<NewLicence> {
  const given = givenSecret(input);
  const number = input.number == null ? null : normalNumber(input.number);
  const facts: LicenceFacts = {
    productId: namedProduct(context, input.product).id,
    edition: storable(textOr(input.edition, null)),
    kind: input.kind,
    seats: input.seats ?? null,
    validFrom: input.validFrom,
    validThrough: input.validThrough ?? null,
    issuedToId: input.issuedTo ?? null,
  };
  refuseAny([
    ...(number === null ? [] : numberProblems(number)),
    ...licenceProblems(facts),
    ...(await issueProblems(context, input.issuedTo)),
  ]);
  return { ...facts, number, secret: keptSecret(context.secrets, given) };
}

const storable = (text: string | null) => (text === null ? null : storableText(text));

/** @throws Refused where there is none, both, or one that cannot be read; without repeating it. */
export function givenSecret({ code, keyFile }: Pick<CreateLicenceInput, "code" | "keyFile">): GivenSecret {
  if ((code == null) === (keyFile == null)) {
    const text = { en: "Give either code or keyFile.", zh: "请给出 code 或 keyFile 之一。" };
    throw new Refused([badInput(["code"], text)]);
  }
  const given = code != null ? givenCode(code) : givenKeyFile(String(keyFile));
  if (given !== null) return given;
  throw new Refused([code != null ? badInput(["code"], UNREADABLE_CODE) : badInput(["keyFile"], UNREADABLE_KEY_FILE)]);
}

const INSERT = `INSERT INTO licence AS l (id, number, product_id, edition, kind, seats, valid_from, valid_through,
    issued_to, secret_kind, secret_hash, secret_sealed, ending, created_at, known_since)
  VALUES ($1, COALESCE($2, 'L' || nextval('licence_numbers')), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)
  ON CONFLICT DO NOTHING RETURNING ${LICENCE_COLUMNS}`;

async function insert(manager: EntityManager, context: Context, licence: NewLicence): Promise<LicenceRow> {
  const { productId, edition, kind, seats, validFrom, validThrough, issuedToId, number } = licence;
  const { secretKind, secretHash, secretSealed, ending } = licence.secret;
  const facts = [productId, edition, kind, seats, validFrom, validThrough, issuedToId];
  const secret = [secretKind, secretHash, secretSealed, ending];
  const values = [randomUUID(), number, ...facts, ...secret, context.now().toString()];
  const [row] = await manager.query<LicenceRow[]>(INSERT, values);
  if (row !== undefined) return row;
  const rival = await rivalOf(manager, licence);
  if (rival !== null) throw rival;
  // Somebody had given a licence the number that came next by itself.
  return await insert(manager, context, licence);
}

/** What keeps the number or the code from being taken. */
async function rivalOf(manager: EntityManager, { number, secret }: NewLicence): Promise<LicenceInTheWay | null> {
  const statement = `SELECT ${LICENCE_COLUMNS} FROM licence l WHERE l.secret_hash = $1 OR l.number = $2`;
  const rivals = await manager.query<LicenceRow[]>(statement, [secret.secretHash, number]);
  const sameNumber = rivals.find((rival) => rival.number === number);
  if (sameNumber !== undefined) return numberTaken(sameNumber);
  const [sameSecret] = rivals;
  return sameSecret === undefined ? null : secretTaken(sameSecret);
}

function numberTaken(licence: LicenceRow): LicenceInTheWay {
  const { number } = licence;
  const text = {
    en: `There is a licence ${number} already. Change that one, or choose another number.`,
    zh: `已有编号为 ${number} 的许可证。请更改该许可证，或另选编号。`,
  };
  return new LicenceInTheWay(licence, { field: ["number"], text });
}

function secretTaken(licence: LicenceRow): LicenceInTheWay {
  const { number, secretKind } = licence;
  const text = {
    en: `Licence ${number} has this code or key file already. Change that one, or check what you typed.`,
    zh: `许可证 ${number} 已使用此激活码或密钥文件。请更改该许可证，或检查您的输入。`,
  };
  return new LicenceInTheWay(licence, { field: [secretKind === "KEY_FILE" ? "keyFile" : "code"], text });
}
