import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { publishEnum } from "../../platform/enum.ts";
import { guarded, requirePermission } from "../../platform/permissions.ts";
import { DateScalar } from "../../platform/scalars.ts";
import { UserError } from "../../platform/user-error.ts";
import { ApiTokenEntity } from "./api-token.entity.ts";
import { type CreatedApiToken, createApiToken } from "./create-api-token.ts";
import { endOf } from "./recognise-api-token.ts";
import { type RevokedApiToken, revokeApiToken } from "./revoke-api-token.ts";

const apiTokenStates = ["ACTIVE", "EXPIRED", "REVOKED"] as const;
type ApiTokenState = (typeof apiTokenStates)[number];

const ApiTokenStateEnum = publishEnum(apiTokenStates, {
  name: "ApiTokenState",
  description: "Whether an API token is taken.",
  values: {
    ACTIVE: "It is taken.",
    EXPIRED: "Its last day is over.",
    REVOKED: "Somebody ended it before its last day.",
  },
});

@InputType({ description: "A token to make for a machine." })
class CreateApiTokenInput {
  @Field(() => String, { description: "What it is for; not blank, at most 100 characters." })
  name: string;

  @Field(() => [String], {
    description: "The permissions that it gets, of those that you have; `apiTokens.manage` goes to no token.",
  })
  scopes: string[];

  @Field(() => DateScalar, { description: "Its last day, at most 366 days from today." })
  expiresOn: string;
}

@InputType({ description: "A token to end." })
class RevokeApiTokenInput {
  @Field(() => ID, { description: "Id of the token." })
  id: string;
}

@ObjectType({ simpleResolvers: true, description: "What came of making a token." })
class CreateApiTokenPayload {
  @Field(() => ApiTokenEntity, { nullable: true, description: "The new token; null when refused." })
  apiToken: ApiTokenEntity | null;

  @Field(() => String, {
    nullable: true,
    description: "The token itself, this once: it is not kept, and nothing can show it again. Null when refused.",
  })
  secret: string | null;

  @Field(() => [UserError], { description: "Why nothing was made; empty where it was." })
  userErrors: readonly UserError[];
}

@ObjectType({ simpleResolvers: true, description: "What came of ending a token." })
class RevokeApiTokenPayload {
  @Field(() => ApiTokenEntity, { nullable: true, description: "The token as it stands now; null when there is none." })
  apiToken: ApiTokenEntity | null;

  @Field(() => [UserError], { description: "Why nothing was ended; empty where it was." })
  userErrors: readonly UserError[];
}

const inputDescription = { description: "What to do." };

@Resolver(() => ApiTokenEntity)
export class ApiTokensResolver {
  @Query(() => [ApiTokenEntity], {
    description: guarded("apiTokens.manage", "The tokens of machines, newest first, ended ones too."),
  })
  async apiTokens(@Ctx() context: Context): Promise<ApiTokenEntity[]> {
    requirePermission(context, "apiTokens.manage");
    return await context.db.getRepository(ApiTokenEntity).find({ order: { createdAt: "DESC", id: "ASC" } });
  }

  @FieldResolver(() => ApiTokenStateEnum, { description: "Whether it is taken." })
  state(@Root() token: ApiTokenEntity, @Ctx() { now, vendorTimeZone }: Context): ApiTokenState {
    if (token.revokedAt !== null) return "REVOKED";
    return Temporal.Instant.compare(now(), endOf(token, vendorTimeZone)) < 0 ? "ACTIVE" : "EXPIRED";
  }

  @Mutation(() => CreateApiTokenPayload, {
    description: guarded(
      "apiTokens.manage",
      "Makes a token for a machine. It never allows more than its maker may do.",
    ),
  })
  async createApiToken(
    @Ctx() context: Context,
    @Arg("input", () => CreateApiTokenInput, inputDescription) input: CreateApiTokenInput,
  ): Promise<CreatedApiToken> {
    const maker = requirePermission(context, "apiTokens.manage");
    return await createApiToken(context, maker, input);
  }

  @Mutation(() => RevokeApiTokenPayload, {
    description: guarded("apiTokens.manage", "Refuses a token from now on. It stays in the list."),
  })
  async revokeApiToken(
    @Ctx() context: Context,
    @Arg("input", () => RevokeApiTokenInput, inputDescription) input: RevokeApiTokenInput,
  ): Promise<RevokedApiToken> {
    const revoker = requirePermission(context, "apiTokens.manage");
    return await revokeApiToken(context, revoker, input.id);
  }
}
