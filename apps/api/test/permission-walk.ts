import {
  type ExecutionResult,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from "graphql";
import type { Actor } from "../src/platform/context.ts";
import { isPermission, may, permissionIn, roles } from "../src/platform/permissions.ts";
import { argumentsFor, type KnownValues, literalFor, selectAll } from "./minimal-documents.ts";

type Field = GraphQLField<unknown, unknown>;

export interface Walk {
  readonly schema: GraphQLSchema;
  readonly execute: (document: string, actor: Actor | null) => Promise<ExecutionResult>;
  readonly known: KnownValues;
}

/** One thing that is asked, as everybody, and the permission that it should take; null where it should take none. */
export interface Question {
  readonly what: string;
  readonly document: string;
  readonly permission: string | null;
}

const person = (role: string): Actor => ({ subject: role, name: role, roles: [role] });
const callers: readonly (Actor | null)[] = [null, { subject: "1", name: "nobody", roles: [] }, ...roles.map(person)];

/**
 * Asks every query, every mutation, every field below them and every guarded argument, as every role and as anonymous,
 * and compares who is denied with the one table by what the descriptions say.
 * @returns what differs; a root mutation that names no permission differs too, since the rule is to deny.
 */
export async function walkPermissions(walk: Walk): Promise<{ questions: Question[]; faults: string[] }> {
  const mutations = Object.values(walk.schema.getMutationType()?.getFields() ?? {});
  const open = mutations.filter((field) => permissionIn(field.description) === null);
  const faults = open.map(({ name }) => `mutation ${name} names no permission`);
  const questions = questionsOf(walk);
  for (const question of questions) {
    for (const actor of callers) faults.push(...(await faultsOf(question, actor, walk)));
  }
  return { questions, faults };
}

async function faultsOf({ what, document, permission }: Question, actor: Actor | null, { execute }: Walk) {
  if (permission !== null && !isPermission(permission))
    return [`${what} names ${permission}, which is not in the table`];
  const { errors = [] } = await execute(document, actor);
  // Without a path it is the document that is wrong, and nothing was asked.
  const unasked = errors.find(({ path }) => path === undefined);
  if (unasked !== undefined) return [`${what} could not be asked: ${unasked.message}`];
  const caller = actor === null ? "anonymous" : (actor.roles[0] ?? "no role");
  const denials = errors.flatMap(({ extensions: { code, permission: lacking } }) =>
    lacking === undefined ? [] : [`${String(code)} ${String(lacking)}`],
  );
  const isAllowed = permission === null || may(actor, permission);
  const expected = isAllowed ? [] : [`${actor === null ? "UNAUTHENTICATED" : "FORBIDDEN"} ${permission}`];
  const found = [...new Set(denials)];
  if (found.join() === expected.join()) return [];
  return [`${what} as ${caller}: ${found.join() || "allowed"}, but the table says ${expected.join() || "allowed"}`];
}

function questionsOf(walk: Walk): Question[] {
  const { schema, known } = walk;
  const roots = [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
  ] as const;
  return roots.flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) => {
      const selection = selectAll(field, { known, without: isGuarded, depth: 4 });
      const document = `${operation} { ${field.name}${argumentsFor(field, known)} ${selection} }`;
      const root = { what: `${operation} ${field.name}`, document, permission: permissionIn(field.description) };
      return [root, ...(operation === "query" ? questionsBelow(field, walk) : [])];
    }),
  );
}

const isGuarded = (field: Field) => permissionIn(field.description) !== null;

interface Way {
  /** What leads to the field, with `…` where it stands. */
  readonly around: (inner: string) => string;
  readonly path: string;
}

/** Guarded fields and arguments, each on the first way that leads to it from a root field that is open to all. */
function questionsBelow(root: Field, { known }: Walk): Question[] {
  const seen = new Set<GraphQLObjectType>();
  const visit = (field: Field, { around, path }: Way): Question[] => {
    const questions = guardedArguments(field).map(({ name, literal, permission }): Question => {
      const asked = `${field.name}${argumentsFor(field, known, { [name]: literal })}`;
      return {
        what: `${path}(${name}: ${literal})`,
        document: around(`${asked} ${oneLevel(field, known)}`),
        permission,
      };
    });
    const type = getNamedType(field.type);
    if (!isObjectType(type) || seen.has(type)) return questions;
    seen.add(type);
    const asked = `${field.name}${argumentsFor(field, known)}`;
    for (const next of Object.values(type.getFields())) {
      const way = { path: `${path}.${next.name}`, around: (inner: string) => around(`${asked} { ${inner} }`) };
      const permission = permissionIn(next.description);
      if (permission === null) questions.push(...visit(next, way));
      else
        questions.push({
          what: way.path,
          document: way.around(`${next.name}${argumentsFor(next, known)} ${oneLevel(next, known)}`),
          permission,
        });
    }
    return questions;
  };
  return isGuarded(root) ? [] : visit(root, { path: root.name, around: (inner) => `query { ${inner} }` });
}

const oneLevel = (field: Field, known: KnownValues) => selectAll(field, { known, without: isGuarded, depth: 1 });

interface GuardedArgument {
  readonly name: string;
  /** That takes the permission. */
  readonly literal: string;
  readonly permission: string;
}

/** Arguments, and fields of input objects given as arguments, whose description says that they take a permission. */
function guardedArguments(field: Field): GuardedArgument[] {
  return field.args.flatMap((argument) => [...guardItself(argument), ...guardsWithin(argument)]);
}

function guardItself({ name, type, description }: GraphQLArgument): GuardedArgument[] {
  const permission = permissionIn(description);
  return permission === null ? [] : [{ name, literal: literalFor(type), permission }];
}

function guardsWithin({ name, type }: GraphQLArgument): GuardedArgument[] {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return [];
  return Object.values(input.getFields()).flatMap((inner) => {
    const permission = permissionIn(inner.description);
    return permission === null ? [] : [{ name, literal: `{ ${inner.name}: ${literalFor(inner.type)} }`, permission }];
  });
}
