import {
  type ExecutionResult,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isRequiredInputField,
  type OperationTypeNode,
} from "graphql";
import type { Actor } from "../src/platform/context.ts";
import { isPermission, may, OR, permissionIn, roles } from "../src/platform/permissions.ts";
import { argumentsFor, type KnownValues, literalFor, selectAll } from "./minimal-documents.ts";

type Field = GraphQLField<unknown, unknown>;

export interface Walk {
  readonly schema: GraphQLSchema;
  readonly execute: (document: string, actor: Actor | null) => Promise<ExecutionResult>;
  readonly known: KnownValues;
  /** Root mutations that are open to everybody on purpose. */
  readonly open?: readonly string[];
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
 * Asks every query, every mutation, every subscription, every field below them and every guarded argument, as every role and as anonymous,
 * and compares who is denied with the one table by what the descriptions say.
 * @returns what differs; a root mutation or subscription that names no permission differs too, since the rule is to deny.
 */
export async function walkPermissions(walk: Walk): Promise<{ questions: Question[]; faults: string[] }> {
  const faults = (["mutation", "subscription"] as const).flatMap((operation) => {
    const fields = Object.values(walk.schema.getRootType(operation as OperationTypeNode)?.getFields() ?? {});
    const open = fields.filter(
      ({ name, description }) => permissionIn(description) === null && !walk.open?.includes(name),
    );
    return open.map(({ name }) => `${operation} ${name} names no permission`);
  });
  const questions = questionsOf(walk);
  for (const question of questions) {
    for (const actor of callers) faults.push(...(await faultsOf(question, actor, walk)));
  }
  return { questions, faults };
}

async function faultsOf({ what, document, permission }: Question, actor: Actor | null, { execute }: Walk) {
  const sufficient = permission?.split(OR) ?? [];
  const unknown = sufficient.filter((each) => !isPermission(each));
  if (unknown.length > 0) return [`${what} names ${unknown.join()}, which is not in the table`];
  const { errors = [] } = await execute(document, actor);
  // Without a path it is the document that is wrong, and nothing was asked.
  const unasked = errors.find(({ path }) => path === undefined);
  if (unasked !== undefined) return [`${what} could not be asked: ${unasked.message}`];
  const caller = actor === null ? "anonymous" : (actor.roles[0] ?? "no role");
  const denials = errors.flatMap(({ extensions: { code, permission: lacking } }) =>
    lacking === undefined ? [] : [`${String(code)} ${String(lacking)}`],
  );
  const isAllowed = permission === null || sufficient.some((each) => isPermission(each) && may(actor, each));
  const expected = isAllowed ? [] : [`${actor === null ? "UNAUTHENTICATED" : "FORBIDDEN"} ${permission}`];
  const found = [...new Set(denials)];
  if (found.join() === expected.join()) return [];
  return [`${what} as ${caller}: ${found.join() || "allowed"}, but the table says ${expected.join() || "allowed"}`];
}

/** Below which something lies deeper than anywhere else: the interval of a comparison of a figure of a group. */
const DEEPER: Readonly<Record<string, number>> = { feedbackMetrics: 5 };

function questionsOf(walk: Walk): Question[] {
  const { schema, known } = walk;
  const roots = [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
    ["subscription", schema.getSubscriptionType()],
  ] as const;
  const asked = roots.flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {}).map((field): Question => {
      const selection = selectAll(field, { known, without: isGuarded, depth: DEEPER[field.name] ?? 4 });
      const document = `${operation} { ${field.name}${argumentsFor(field, known)} ${selection} }`;
      return { what: `${operation} ${field.name}`, document, permission: permissionIn(field.description) };
    }),
  );
  return [...questionsBelow(walk), ...asked];
}

const isGuarded = (field: Field) => permissionIn(field.description) !== null;

interface Way {
  readonly to: GraphQLObjectType;
  readonly path: readonly string[];
  /** The document around what is asked of the type. */
  readonly around: (inner: string) => string;
}

/** Guarded fields and arguments, each on the shortest way that leads to it through what is open to all. */
function questionsBelow({ schema, known }: Walk): Question[] {
  const query = schema.getQueryType();
  if (!query) return [];
  const ways: Way[] = [{ to: query, path: [], around: (inner) => `query { ${inner} }` }];
  const found = new Set<GraphQLObjectType>([query]);
  const questions: Question[] = [];
  // Breadth first: what is found on the way is appended and walked in its turn.
  for (const way of ways) {
    for (const field of Object.values(way.to.getFields())) {
      const permission = permissionIn(field.description);
      if (permission !== null) {
        if (way.to !== query) questions.push({ ...ask(field, way, known), permission });
        continue;
      }
      questions.push(...guardedArguments(field).map((argument) => askWith(argument, { field, way, known })));
      const to = getNamedType(field.type);
      if (!isObjectType(to) || found.has(to)) continue;
      found.add(to);
      const around = (inner: string) => way.around(`${field.name}${argumentsFor(field, known)} { ${inner} }`);
      ways.push({ to, path: [...way.path, field.name], around });
    }
  }
  return questions;
}

function ask(field: Field, { path, around }: Way, known: KnownValues): Omit<Question, "permission"> {
  const document = around(`${field.name}${argumentsFor(field, known)} ${oneLevel(field, known)}`);
  return { what: [...path, field.name].join("."), document };
}

interface Place {
  readonly field: Field;
  readonly way: Way;
  readonly known: KnownValues;
}

function askWith({ name, literal, permission }: GuardedArgument, { field, way, known }: Place): Question {
  const asked = `${field.name}${argumentsFor(field, known, { [name]: literal })} ${oneLevel(field, known)}`;
  const what = `${[...way.path, field.name].join(".")}(${name}: ${literal})`;
  return { what, document: way.around(asked), permission };
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
  const fields = Object.values(input.getFields());
  return fields.flatMap((inner) => {
    const permission = permissionIn(inner.description);
    if (permission === null) return [];
    const given = fields.filter((each) => each === inner || isRequiredInputField(each));
    const literal = `{ ${given.map((each) => `${each.name}: ${literalFor(each.type)}`).join(", ")} }`;
    return [{ name, literal, permission }];
  });
}
