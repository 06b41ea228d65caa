import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { keysetPage } from "../../../platform/keyset-page.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { CursorArgs } from "../../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../../platform/pagination.ts";
import { chosenColumns } from "../csv/table-head.ts";
import type { Action } from "../plan-product.ts";
import { isStalled } from "./apply-import.ts";
import { knownColumns } from "./known-columns.ts";
import {
  ImportActionEnum,
  ImportColumn,
  ImportCounts,
  ImportProduct,
  ImportProgress,
  ImportRow,
  KnownColumn,
} from "./lifecycle-import.type.ts";
import { LifecycleImportType } from "./lifecycle-import-object.type.ts";
import { importFigures, reportProducts, reportRows } from "./read-report.ts";

const ImportRowConnection = connectionType(ImportRow, "ImportRow");
const ImportProductConnection = connectionType(ImportProduct, "ImportProduct");

type Maybe<T> = T | null | undefined;

const actionArgument = { nullable: true, description: "Only what becomes one of these." };

@Resolver(() => LifecycleImportType)
export class LifecycleImportFieldsResolver {
  @FieldResolver(() => Boolean, {
    description: "It is being applied, but no process has been at work on it for 15 seconds: resume it.",
  })
  stalled(@Root() found: LifecycleImportType, @Ctx() { db }: Context): Promise<boolean> {
    return isStalled(db, found);
  }

  @FieldResolver(() => [ImportColumn], { description: "The columns of a CSV file, in its order; empty otherwise." })
  columns(@Root() { tableColumns, chosen }: LifecycleImportType): ImportColumn[] {
    const taken = chosenColumns(tableColumns, chosen);
    return tableColumns.map((column, index) => ({ ...column, column: taken[index]?.column ?? null }));
  }

  @FieldResolver(() => [KnownColumn], { description: "The columns that a CSV file may have; empty for other formats." })
  knownColumns(@Root() { format }: LifecycleImportType, @Ctx() { locale }: Context): readonly KnownColumn[] {
    return format === "CSV" ? knownColumns(locale) : [];
  }

  @FieldResolver(() => ImportProgress, { description: "How far applying has come; 0 of 0 before." })
  async progress(@Root() { id }: LifecycleImportType, @Ctx() context: Context): Promise<ImportProgress> {
    return (await loaderFor(context, importFigures).load(id)).progress;
  }

  @FieldResolver(() => ImportCounts, {
    description: "The report in numbers; once it is applied, of the products that were chosen.",
  })
  async counts(@Root() { id }: LifecycleImportType, @Ctx() context: Context): Promise<ImportCounts> {
    return (await loaderFor(context, importFigures).load(id)).counts;
  }

  @FieldResolver(() => ImportRowConnection, {
    description: "The report row by row, in the order of the file: each product is followed by its versions.",
  })
  rows(
    @Root() { id }: LifecycleImportType,
    @Ctx() context: Context,
    @Args(() => CursorArgs) page: CursorArgs,
    @Arg("action", () => [ImportActionEnum], actionArgument) action: Maybe<Action[]>,
    @Arg("product", () => String, { nullable: true, description: "Only of the product with this slug." })
    product: Maybe<string>,
    @Arg("search", () => String, {
      nullable: true,
      description: "Only where product, version, place or reason contain this; case does not count.",
    })
    search: Maybe<string>,
  ): Promise<Connection<ImportRow>> {
    return keysetPage(reportRows(context, id, { action, product, search }), page);
  }

  @FieldResolver(() => ImportProductConnection, { description: "The report product by product, in the file's order." })
  products(
    @Root() { id }: LifecycleImportType,
    @Ctx() context: Context,
    @Args(() => CursorArgs) page: CursorArgs,
    @Arg("action", () => [ImportActionEnum], actionArgument) action: Maybe<Action[]>,
    @Arg("search", () => String, { nullable: true, description: "Only where slug or place contain this." })
    search: Maybe<string>,
  ): Promise<Connection<ImportProduct>> {
    return keysetPage(reportProducts(context, id, { action, search }), page);
  }
}
