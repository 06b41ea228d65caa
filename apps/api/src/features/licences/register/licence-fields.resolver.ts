import type { LicenceStanding } from "@supportbook/policy";
import DataLoader from "dataloader";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { accountById, CompanyAccountType } from "../../accounts/index.ts";
import { historyOf, RecordChange } from "../../audit/index.ts";
import { ProductType } from "../../lifecycle/index.ts";
import { masked } from "../licence-secret.ts";
import { blocksOf, earlierRevisions, type LicenceRevision } from "../standing/licence-spans.ts";
import { LicenceStandingType, StandingAsKnown } from "../standing/licence-standing.type.ts";
import { standingAsKnown } from "../standing/standing-as-known.ts";
import { LicenceRevisionType, LicenceType } from "./licence.type.ts";
import { instantText, type LicenceRow } from "./licence-row.ts";

@Resolver(() => LicenceType)
export class LicenceFieldsResolver {
  @FieldResolver(() => String, { description: "Its code with all but the last four characters hidden." })
  maskedCode(@Root() { ending }: LicenceRow): string {
    return masked(ending);
  }

  @FieldResolver(() => ProductType, { description: "What it is for." })
  product(@Root() { productId }: LicenceRow, @Ctx() { catalogue }: Context) {
    return catalogue.current().productById.get(productId);
  }

  @FieldResolver(() => CompanyAccountType, {
    nullable: true,
    description: "The company account that it was issued to, as far as the register knows.",
  })
  async issuedTo(@Root() { issuedToId }: LicenceRow, @Ctx() context: Context) {
    return issuedToId === null ? null : await accountById(context, issuedToId);
  }

  @FieldResolver(() => CompanyAccountType, {
    nullable: true,
    description: "The company account that keeps it now (clause 2.4).",
  })
  async storedIn(@Root() { id }: LicenceRow, @Ctx() context: Context) {
    const stored = await loaderFor(context, storedNow).load(id);
    return stored === null ? null : await accountById(context, stored.accountId);
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: "Since when that account keeps it." })
  async storedAt(@Root() { id }: LicenceRow, @Ctx() context: Context): Promise<string | null> {
    return (await loaderFor(context, storedNow).load(id))?.since ?? null;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "Since when it is blocked; null where it is not.",
  })
  async blockedSince(@Root() { id }: LicenceRow, @Ctx() context: Context): Promise<string | null> {
    return (await blockOf(context, id))?.from ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it is blocked; null where it is not." })
  async blockReason(@Root() { id }: LicenceRow, @Ctx() context: Context): Promise<string | null> {
    return (await blockOf(context, id))?.reason ?? null;
  }

  @FieldResolver(() => LicenceStandingType, {
    description: "What it amounts to by itself, wherever it is stored: past, present or to come.",
  })
  async standing(
    @Root() licence: LicenceRow,
    @Ctx() context: Context,
    @Args(() => StandingAsKnown) asked: StandingAsKnown,
  ): Promise<LicenceStanding> {
    return await standingAsKnown(context, licence, asked);
  }

  @FieldResolver(() => [LicenceRevisionType], {
    description: "What the register says of it and what it said before, the latest first.",
  })
  async history(@Root() licence: LicenceRow, @Ctx() context: Context): Promise<LicenceRevision[]> {
    const present = { ...licence, licenceId: licence.id, from: licence.knownSince, to: null };
    return [present, ...(await earlierRevisions(context, licence.id))];
  }

  @FieldResolver(() => [RecordChange], {
    description: "Who did what to it and why, the latest hundred, newest first.",
  })
  async changes(@Root() { id }: LicenceRow, @Ctx() context: Context): Promise<RecordChange[]> {
    return await historyOf(context, "Licence", id);
  }
}

@Resolver(() => LicenceRevisionType)
export class LicenceRevisionFieldsResolver {
  @FieldResolver(() => ProductType, { description: "What it is, or was, for." })
  product(@Root() { productId }: LicenceRevision, @Ctx() { catalogue }: Context) {
    return catalogue.current().productById.get(productId);
  }

  @FieldResolver(() => CompanyAccountType, {
    nullable: true,
    description: "The company account that it is, or was, said to be issued to.",
  })
  async issuedTo(@Root() { issuedToId }: LicenceRevision, @Ctx() context: Context) {
    return issuedToId === null ? null : await accountById(context, issuedToId);
  }

  @FieldResolver(() => DateTimeScalar, { description: "Since when the register says, or said, this." })
  knownSince(@Root() { from }: LicenceRevision): string {
    return from;
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: "Until when; null for what it says now." })
  knownUntil(@Root() { to }: LicenceRevision): string | null {
    return to;
  }
}

async function blockOf(context: Context, licenceId: string) {
  return (await blocksOf(context, licenceId)).find(({ to }) => to === null);
}

interface StoredNow {
  readonly licenceId: string;
  readonly accountId: string;
  readonly since: string;
}

const STORED_NOW = `SELECT licence_id AS "licenceId", account_id AS "accountId", ${instantText("lower(during)")} AS since
  FROM licence_storage WHERE licence_id = ANY($1::uuid[]) AND upper_inf(during)`;

function storedNow({ db }: Context): DataLoader<string, StoredNow | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await db.query<StoredNow[]>(STORED_NOW, [ids]);
    const byLicence = new Map(rows.map((row) => [row.licenceId, row]));
    return ids.map((id) => byLicence.get(id) ?? null);
  });
}
