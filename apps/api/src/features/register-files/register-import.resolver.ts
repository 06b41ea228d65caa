import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { keysetPage } from "../../platform/keyset-page.ts";
import { CursorArgs } from "../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../platform/pagination.ts";
import { guarded, requirePermission } from "../../platform/permissions.ts";
import { findImport, importList } from "./find-import.ts";
import { applyImport, cancelImport, checkImport } from "./order-import.ts";
import { answerWithImport, presentImport, presentProblem } from "./present-import.ts";
import { problemList } from "./read-problems.ts";
import { presentRegister, RegisterType } from "./register.type.ts";
import {
  ApplyRegisterImportInput,
  CancelRegisterImportInput,
  CheckRegisterImportInput,
} from "./register-import.input.ts";
import { RegisterImportPayload, RegisterImportProblem, RegisterImportType } from "./register-import.type.ts";

const RegisterImportConnection = connectionType(RegisterImportType, "RegisterImport");
const RegisterImportProblemConnection = connectionType(RegisterImportProblem, "RegisterImportProblem");
const inputDescription = { description: "Which import, and how." };

@Resolver(() => RegisterImportType)
export class RegisterImportResolver {
  @Query(() => [RegisterType], {
    description: guarded(
      "registers.import",
      "The registers that you may import or export: those whose own permission you have, too.",
    ),
  })
  registers(@Ctx() context: Context): RegisterType[] {
    requirePermission(context, "registers.import");
    const all = [...context.registerFiles.registers.values()].map((register) => presentRegister(register, context));
    return all.filter(({ mayImport, mayExport }) => mayImport || mayExport);
  }

  @Query(() => RegisterImportType, {
    nullable: true,
    description: guarded(
      "registers.import",
      "An import by its id; null where there is none, it has expired, or it is of a register that you may not import.",
    ),
  })
  async registerImport(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "As `POST /register-files/<register>` answered it." }) id: string,
  ): Promise<RegisterImportType | null> {
    requirePermission(context, "registers.import");
    const found = await findImport(context, id);
    return found === null ? null : presentImport(context, found);
  }

  @Query(() => RegisterImportConnection, {
    description: guarded("registers.import", "The imports of the last 24 hours into registers of yours, newest first."),
  })
  async registerImports(
    @Ctx() context: Context,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<RegisterImportType>> {
    requirePermission(context, "registers.import");
    const present = mappedTo((found: Parameters<typeof presentImport>[1]) => presentImport(context, found));
    return present(await keysetPage(importList(context), page));
  }

  @FieldResolver(() => RegisterImportProblemConnection, {
    description: "Why rows are refused, in the order of the file: the first thousand problems.",
  })
  async problems(
    @Root() { id }: RegisterImportType,
    @Ctx() context: Context,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<RegisterImportProblem>> {
    const present = mappedTo((problem: Parameters<typeof presentProblem>[1]) => presentProblem(context, problem));
    return present(await keysetPage(problemList(context.db, id), page));
  }

  @Mutation(() => RegisterImportPayload, {
    description: guarded(
      "registers.import",
      "Finds out anew what an import would do, by doing it and taking it back, and answers at once. An upload is checked by itself. Takes the register's own permission to edit, too.",
    ),
  })
  async checkRegisterImport(
    @Ctx() context: Context,
    @Arg("input", () => CheckRegisterImportInput, inputDescription) { id }: CheckRegisterImportInput,
  ): Promise<RegisterImportPayload> {
    requirePermission(context, "registers.import");
    return await answerWithImport(context, id, () => checkImport(context, id));
  }

  @Mutation(() => RegisterImportPayload, {
    description: guarded(
      "registers.import",
      "Begins to write a checked file in one transaction and answers at once; ask the import how far it has come. One refused row keeps all out unless refused ones are left out. Takes the register's own permission to edit, too.",
    ),
  })
  async applyRegisterImport(
    @Ctx() context: Context,
    @Arg("input", () => ApplyRegisterImportInput, inputDescription) input: ApplyRegisterImportInput,
  ): Promise<RegisterImportPayload> {
    requirePermission(context, "registers.import");
    return await answerWithImport(context, input.id, () => applyImport(context, input));
  }

  @Mutation(() => RegisterImportPayload, {
    description: guarded(
      "registers.import",
      "Ends an import that is not applied yet, writes nothing, and deletes its file. Takes the register's own permission to edit, too.",
    ),
  })
  async cancelRegisterImport(
    @Ctx() context: Context,
    @Arg("input", () => CancelRegisterImportInput, inputDescription) { id }: CancelRegisterImportInput,
  ): Promise<RegisterImportPayload> {
    requirePermission(context, "registers.import");
    return await answerWithImport(context, id, () => cancelImport(context, id));
  }
}

function mappedTo<From, To>(present: (item: From) => To): (found: Connection<From>) => Connection<To> {
  return (found) => ({
    ...found,
    nodes: found.nodes.map(present),
    edges: () => found.edges().map(({ cursor, node }) => ({ cursor, node: present(node) })),
  });
}
