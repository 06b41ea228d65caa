import type { ApolloServerOptions, ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import { type FormattedExecutionResult, Kind } from "graphql";
import { Extensions } from "type-graphql";
import type { Context } from "../context.ts";
import { RecentTexts } from "./recent-texts.ts";

/** What answers hang on beside the question: while it gives equal texts, equal questions have equal answers. */
type Moment = (context: Context) => string;
type Data = NonNullable<FormattedExecutionResult["data"]>;

const MARK = "supportbook.remembered";
/** A page of fifty products with ten versions each has about 50,000 characters. */
const bounds = { entries: 2_000, characters: 16_000_000 };
const longestKey = 1_000;

/**
 * Marks a query for `rememberAnswers`: what an anonymous caller gets, whatever is selected below it, follows from the
 * arguments, the caller's language and `moment` alone.
 */
export function Remembered(moment: Moment) {
  return (prototype: object, name: string, descriptor: PropertyDescriptor): void => {
    Extensions({ [MARK]: moment })(prototype, name, descriptor);
  };
}

interface RememberedAnswers {
  readonly plugin: ApolloServerPlugin<Context>;
  readonly stringifyResult: NonNullable<ApolloServerOptions<Context>["stringifyResult"]>;
}

/**
 * Gives anonymous callers the text again that another one got for the same question at the same moment: what many ask
 * is executed once. A change makes the next request one of another moment, so nothing must be told that it is out of date.
 */
export function rememberAnswers(): RememberedAnswers {
  const answers = new RecentTexts(bounds);
  const textOf = new WeakMap<Data, string>();
  return {
    plugin: {
      async requestDidStart() {
        let missed: string | null = null;
        return {
          async responseForOperation(request) {
            const key = keyOf(request);
            if (key === null) return null;
            const text = answers.get(key);
            if (text === undefined) {
              missed = key;
              return null;
            }
            // Stands for the data, which nothing looks into once it has been found.
            const data: Data = {};
            textOf.set(data, text);
            return { http: request.response.http, body: { kind: "single", singleResult: { data } } };
          },
          async willSendResponse({ response: { body } }) {
            if (missed === null || body.kind !== "single") return;
            const { data, errors } = body.singleResult;
            if (data == null || errors !== undefined) return;
            const text = JSON.stringify(data);
            textOf.set(data, text);
            answers.set(missed, text);
          },
        };
      },
    },
    stringifyResult({ data, errors, extensions }) {
      const text = data == null ? undefined : textOf.get(data);
      if (text === undefined) return `${JSON.stringify({ errors, data, extensions })}\n`;
      return `{"data":${text}${extensions === undefined ? "" : `,"extensions":${JSON.stringify(extensions)}`}}\n`;
    },
  };
}

/** Null where the answer must be found each time. */
function keyOf(asked: GraphQLRequestContext<Context>): string | null {
  const { contextValue: context, operation, schema, queryHash, request } = asked;
  if (context.actor !== null || operation?.operation !== "query") return null;
  const fields = schema.getQueryType()?.getFields() ?? {};
  const moments = new Set<string>();
  for (const selection of operation.selectionSet.selections) {
    const field = selection.kind === Kind.FIELD ? fields[selection.name.value] : undefined;
    const moment = field?.extensions[MARK] as Moment | undefined;
    if (moment === undefined) return null;
    moments.add(moment(context));
  }
  const key = JSON.stringify([queryHash, request.operationName, request.variables, context.locale, ...moments]);
  return key.length <= longestKey ? key : null;
}
