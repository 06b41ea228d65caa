import { Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { type ActorKind, ActorKindEnum } from "../../platform/actor-kind.ts";
import type { Actor, Context } from "../../platform/context.ts";
import { may, permissions } from "../../platform/permissions.ts";
import { DateTimeScalar } from "../../platform/scalars.ts";

@ObjectType({ simpleResolvers: true, description: "Who asks, as this server sees it." })
export class Viewer {
  @Field(() => String, { description: "The identity provider's lasting name of the person, or the token's." })
  subject: string;

  @Field(() => String, { description: "The name that history and audit show." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "The address that the identity provider tells; null for machines.",
  })
  email: string | null;

  @Field(() => [String], {
    description: "The roles that the identity provider gave; for a machine those of whoever made its token.",
  })
  roles: string[];

  @Field(() => [String], { description: "The permissions that follow: what the viewer may do." })
  can: string[];

  @Field(() => ActorKindEnum, { description: "A person or a machine." })
  kind: ActorKind;

  @Field(() => DateTimeScalar, { nullable: true, description: "When this sign-in or token ends." })
  expiresAt: string | null;
}

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: "Who asks and what they may do; null for anonymous callers." })
  viewer(@Ctx() { actor }: Context): Viewer | null {
    return actor === null ? null : present(actor);
  }
}

function present(actor: Actor): Viewer {
  const { subject, name, email = null, roles, kind = "PERSON", expiresAt = null } = actor;
  const can = permissions.filter((permission) => may(actor, permission));
  return { subject, name, email, roles: [...roles], can, kind, expiresAt: expiresAt?.toString() ?? null };
}
