import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { keysetPage } from "../../platform/keyset-page.ts";
import { CursorArgs } from "../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../platform/pagination.ts";
import { guarded, requirePermission } from "../../platform/permissions.ts";
import { AuditEntryType } from "./audit-entry.type.ts";
import { AuditFilter } from "./audit-filter.input.ts";
import { type AuditRow, auditEntry, auditList } from "./read-entries.ts";

const AuditEntryConnection = connectionType(AuditEntryType, "AuditEntry");

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description: guarded("audit.read", "Who did, or was denied, what: newest first."),
  })
  async auditEntries(
    @Ctx() context: Context,
    @Arg("filter", () => AuditFilter, { nullable: true, description: "Which entries." }) filter: AuditFilter | null,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<AuditRow>> {
    requirePermission(context, "audit.read");
    return await keysetPage(auditList(context.db, filter ?? {}), page);
  }

  @Query(() => AuditEntryType, {
    nullable: true,
    description: guarded("audit.read", "One entry of the audit; null where there is none with this id."),
  })
  async auditEntry(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Its id." }) id: string,
  ): Promise<AuditRow | null> {
    requirePermission(context, "audit.read");
    return await auditEntry(context.db, id);
  }
}
