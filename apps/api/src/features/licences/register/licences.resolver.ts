import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { keysetPage } from "../../../platform/keyset-page.ts";
import { CursorArgs } from "../../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../../platform/pagination.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { say } from "../../../platform/say.ts";
import { givenCode, hashOf } from "../licence-secret.ts";
import { blockLicence, unblockLicence } from "./block-licence.ts";
import { createLicence } from "./create-licence.ts";
import { BlockLicenceInput, CreateLicenceInput, UpdateLicenceInput } from "./licence.input.ts";
import { LicencePayload, LicenceType } from "./licence.type.ts";
import { LicenceFilter, LicenceOrder, USUAL_LICENCE_ORDER } from "./licence-list.input.ts";
import { licenceList } from "./licence-list.ts";
import { licencePayload } from "./licence-refusal.ts";
import { type LicenceRow, licenceByHash, licenceById, licenceByNumber } from "./licence-row.ts";
import { conditionsOf } from "./licence-search.ts";
import { updateLicence } from "./update-licence.ts";

const LicenceConnection = connectionType(LicenceType, "Licence");
const inputDescription = { description: "What to do." };

@Resolver()
export class LicencesResolver {
  @Query(() => LicenceConnection, {
    description: guarded("licences.read", "The vendor's register of issued licences."),
  })
  async licences(
    @Ctx() context: Context,
    @Arg("filter", () => LicenceFilter, { nullable: true, description: "Which." }) filter: LicenceFilter | null,
    @Arg("orderBy", () => LicenceOrder, { nullable: true, description: "In which order; newest first without it." })
    orderBy: LicenceOrder | null,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<LicenceRow>> {
    requirePermission(context, "licences.read");
    const wanted = conditionsOf(context, filter ?? {});
    return await keysetPage(licenceList(context.db, wanted, orderBy ?? USUAL_LICENCE_ORDER), page);
  }

  @Query(() => LicenceType, {
    nullable: true,
    description: guarded("licences.read", "One licence by its id or its number; null where there is none such."),
  })
  async licence(
    @Ctx() context: Context,
    @Arg("id", () => ID, { nullable: true, description: "Its id." }) id?: string | null,
    @Arg("number", () => String, { nullable: true, description: "Its number, instead of the id." })
    number?: string | null,
  ): Promise<LicenceRow | null> {
    requirePermission(context, "licences.read");
    if (id != null && number == null) return await licenceById(context, id);
    if (number != null && id == null) return await licenceByNumber(context, number);
    const message = { en: "Give either id or number of the licence.", zh: "请给出许可证的 id 或 number 之一。" };
    throw fault("BAD_USER_INPUT", say(context.locale, message), { field: ["id"] });
  }

  @Query(() => LicenceType, {
    nullable: true,
    description: guarded("licences.read", "The licence that an activation code proves; null where there is none such."),
  })
  async licenceByCode(
    @Ctx() context: Context,
    @Arg("code", () => String, { description: "The code; spaces, hyphens and case do not count." }) code: string,
  ): Promise<LicenceRow | null> {
    requirePermission(context, "licences.read");
    const given = givenCode(code);
    return given === null ? null : await licenceByHash(context, hashOf(context.secrets, given));
  }

  @Mutation(() => LicencePayload, {
    description: guarded("licences.edit", "Writes a licence that the vendor issued into the register."),
  })
  async createLicence(
    @Ctx() context: Context,
    @Arg("input", () => CreateLicenceInput, inputDescription) input: CreateLicenceInput,
  ): Promise<LicencePayload> {
    requirePermission(context, "licences.edit");
    return await licencePayload(context, () => createLicence(context, input));
  }

  @Mutation(() => LicencePayload, {
    description: guarded("licences.edit", "Changes what the register says of a licence; what it said stays known."),
  })
  async updateLicence(
    @Ctx() context: Context,
    @Arg("input", () => UpdateLicenceInput, inputDescription) input: UpdateLicenceInput,
  ): Promise<LicencePayload> {
    requirePermission(context, "licences.edit");
    return await licencePayload(context, () => updateLicence(context, input));
  }

  @Mutation(() => LicencePayload, {
    description: guarded("licences.edit", "Takes a licence back from now on, whatever its dates say."),
  })
  async blockLicence(
    @Ctx() context: Context,
    @Arg("input", () => BlockLicenceInput, inputDescription) input: BlockLicenceInput,
  ): Promise<LicencePayload> {
    requirePermission(context, "licences.edit");
    return await licencePayload(context, () => blockLicence(context, input));
  }

  @Mutation(() => LicencePayload, {
    description: guarded("licences.edit", "Lets a blocked licence count again from now on."),
  })
  async unblockLicence(
    @Ctx() context: Context,
    @Arg("input", () => BlockLicenceInput, inputDescription) input: BlockLicenceInput,
  ): Promise<LicencePayload> {
    requirePermission(context, "licences.edit");
    return await licencePayload(context, () => unblockLicence(context, input));
  }
}
