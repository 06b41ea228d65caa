import { Field, ObjectType, Query, Resolver } from "type-graphql";
import { permissions, permissionTable } from "./permissions.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A line of the one table of who may do what. The API's guards and the console ask the same table.",
})
export class PermissionRule {
  @Field(() => String, { description: "Its name, as `viewer.can` and the descriptions of guarded fields say it." })
  permission: string;

  @Field(() => String, { description: "What it allows." })
  description: string;

  @Field(() => [String], { description: "The roles that have it." })
  roles: string[];
}

@Resolver()
export class PermissionRulesResolver {
  @Query(() => [PermissionRule], {
    description: "Every permission and the roles that have it. What is not listed is forbidden.",
  })
  permissions(): PermissionRule[] {
    return permissions.map((permission) => {
      const { description, roles } = permissionTable[permission];
      return { permission, description, roles: [...roles] };
    });
  }
}
