import type { LicenceStanding } from "@supportbook/policy";
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requireAnyPermission, requirePermission } from "../../../platform/permissions.ts";
import { Refused, userErrorsOf } from "../../../platform/refusal.ts";
import { administered } from "../../accounts/index.ts";
import { ProductType } from "../../lifecycle/index.ts";
import { masked } from "../licence-secret.ts";
import type { LicenceRow } from "../register/licence-row.ts";
import { LicenceStandingType, StandingAt } from "../standing/licence-standing.type.ts";
import { standingAsKnown } from "../standing/standing-as-known.ts";
import { openCode } from "./open-codes.ts";
import { recoverLicences } from "./recover-licences.ts";
import { RecoveredLicenceType, RecoverLicencesInput, RecoverLicencesPayload } from "./recovered-licence.type.ts";
import { removeStoredLicence } from "./remove-stored-licence.ts";
import { storeLicence } from "./store-licence.ts";
import { NotStored } from "./store-refusals.ts";
import {
  RemoveStoredLicenceInput,
  StoredLicencePayload,
  StoredLicenceType,
  StoreLicenceInput,
} from "./stored-licence.type.ts";
import type { StoredLicenceRow } from "./stored-licence-row.ts";

const inputDescription = { description: "What to do." };

@Resolver(() => StoredLicenceType)
export class StoredLicencesResolver {
  @FieldResolver(() => String, { description: "Its code with all but the last four characters hidden." })
  maskedCode(@Root() { ending }: StoredLicenceRow): string {
    return masked(ending);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The activation code, or the key file in base64: told to the account's administrators alone, null for others.",
  })
  async code(@Root() { accountId, licenceId }: StoredLicenceRow, @Ctx() context: Context): Promise<string | null> {
    return (await administered(context, accountId)) === null ? null : await openCode(context, licenceId);
  }

  @FieldResolver(() => ProductType, { description: "What it is for." })
  product(@Root() { productId }: StoredLicenceRow, @Ctx() { catalogue }: Context) {
    return catalogue.current().productById.get(productId);
  }

  @FieldResolver(() => LicenceStandingType, {
    description: "What it amounts to by itself, as the register says it now.",
  })
  async standing(
    @Root() stored: StoredLicenceRow,
    @Ctx() context: Context,
    @Args(() => StandingAt) asked: StandingAt,
  ): Promise<LicenceStanding> {
    return await standingAsKnown(context, { ...stored, id: stored.licenceId }, asked);
  }

  @Mutation(() => StoredLicencePayload, {
    description: guarded(
      "ownAccount.use",
      "Keeps a licence in a company account that you belong to (clause 2.4). Beyond ten unknown codes in an hour all are refused.",
    ),
  })
  async storeLicence(
    @Ctx() context: Context,
    @Arg("input", () => StoreLicenceInput, inputDescription) input: StoreLicenceInput,
  ): Promise<StoredLicencePayload> {
    const actor = requirePermission(context, "ownAccount.use");
    return await storedPayload(context, () => storeLicence(context, actor, input));
  }

  @Mutation(() => StoredLicencePayload, {
    description: guarded(
      ["ownAccount.use", "licences.edit"],
      "Has a company account keep a licence no longer: one that you administer, or as staff any.",
    ),
  })
  async removeStoredLicence(
    @Ctx() context: Context,
    @Arg("input", () => RemoveStoredLicenceInput, inputDescription) input: RemoveStoredLicenceInput,
  ): Promise<StoredLicencePayload> {
    const actor = requireAnyPermission(context, ["ownAccount.use", "licences.edit"]);
    return await storedPayload(context, () => removeStoredLicence(context, actor, input.id));
  }
}

@Resolver(() => RecoveredLicenceType)
export class RecoverLicencesResolver {
  @FieldResolver(() => ProductType, { description: "What it is for." })
  product(@Root() { productId }: LicenceRow, @Ctx() { catalogue }: Context) {
    return catalogue.current().productById.get(productId);
  }

  @FieldResolver(() => LicenceStandingType, {
    description: "What it amounts to by itself, as the register says it now.",
  })
  async standing(
    @Root() licence: LicenceRow,
    @Ctx() context: Context,
    @Args(() => StandingAt) asked: StandingAt,
  ): Promise<LicenceStanding> {
    return await standingAsKnown(context, licence, asked);
  }

  @Mutation(() => RecoverLicencesPayload, {
    description: guarded(
      "ownAccount.use",
      "Hands out, with their codes, the licences that the vendor issued to a company account that you administer (clause 4.1.3). It is written down that you had them.",
    ),
  })
  async recoverLicences(
    @Ctx() context: Context,
    @Arg("input", () => RecoverLicencesInput, inputDescription) input: RecoverLicencesInput,
  ): Promise<RecoverLicencesPayload> {
    const actor = requirePermission(context, "ownAccount.use");
    try {
      return { ...(await recoverLicences(context, actor, input)), userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { licences: [], more: false, userErrors: userErrorsOf(context, error) };
    }
  }
}

async function storedPayload(context: Context, change: () => Promise<StoredLicenceRow>): Promise<StoredLicencePayload> {
  try {
    return { licence: await change(), refusal: null, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const refusal = error instanceof NotStored ? error.refusal : null;
    return { licence: null, refusal, userErrors: userErrorsOf(context, error) };
  }
}
