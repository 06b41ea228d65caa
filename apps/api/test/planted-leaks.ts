import {
  GraphQLError,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from "graphql";

export const plantedId = "0190b0b0-0000-4000-8000-00000000b0b0";
export const plantedName = "Zugvogel Works";
export const ownId = "0190a0a0-0000-4000-8000-00000000a0a0";

const text = { type: GraphQLString };
const idNeeded = { id: { type: new GraphQLNonNull(GraphQLID) } };
const isTheirs = (id: string) => id === plantedId;

const thing = new GraphQLObjectType({
  name: "Thing",
  fields: {
    name: text,
    beside: {
      ...text,
      args: { id: { type: GraphQLID } },
      resolve: (_root, { id }) => (isTheirs(id) ? plantedName : null),
    },
  },
});

const pair = new GraphQLInputObjectType({
  name: "Pair",
  fields: { account: { type: new GraphQLNonNull(GraphQLID) }, member: { type: new GraphQLNonNull(GraphQLID) } },
});

/**
 * A schema with one field for each way in which something of another company can come through, and two that are tight.
 * @param harm is called where a mutation changes what is not the caller's.
 */
export function plantLeaks(harm: () => void): GraphQLSchema {
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: "Query",
      fields: {
        tight: { type: thing, args: idNeeded, resolve: () => null },
        open: {
          type: thing,
          args: idNeeded,
          resolve: (_root, { id }) => (isTheirs(id) ? { name: plantedName } : null),
        },
        own: { type: thing, resolve: () => ({ name: "Own Works" }) },
        listed: { type: thing, resolve: () => ({ name: plantedName.toUpperCase() }) },
        found: { ...text, args: { search: text }, resolve: (_root, { search }) => found(search) },
        spoken: { ...text, args: idNeeded, resolve: (_root, { id }) => refuse(id, `belongs to ${plantedName}`) },
        extended: { ...text, args: idNeeded, resolve: (_root, { id }) => refuse(id, "no", { name: plantedName }) },
        toldApart: {
          ...text,
          args: idNeeded,
          resolve: (_root, { id }) => refuse(id, isTheirs(id) ? "yours?" : "none"),
        },
      },
    }),
    mutation: new GraphQLObjectType({
      name: "Mutation",
      fields: {
        rename: { ...text, args: { name: text }, resolve: () => "renamed" },
        changeTheirs: { ...text, args: idNeeded, resolve: (_root, { id }) => (isTheirs(id) ? void harm() : null) },
        mixed: {
          ...text,
          args: { input: { type: new GraphQLNonNull(pair) } },
          resolve: (_root, { input }) => mix(input),
        },
      },
    }),
  });
}

function found(search: string | undefined): string | null {
  const part = (search ?? "").toLowerCase();
  return part !== "" && plantedName.toLowerCase().includes(part) ? plantedId : null;
}

function refuse(id: string, message: string, extensions = {}): never {
  throw new GraphQLError(message, {
    extensions: isTheirs(id) ? { code: "NOT_FOUND", ...extensions } : { code: "NOT_FOUND" },
  });
}

/** Looks at the account alone. */
function mix({ account, member }: { account: string; member: string }): string | null {
  return account === ownId && isTheirs(member) ? plantedName : null;
}
