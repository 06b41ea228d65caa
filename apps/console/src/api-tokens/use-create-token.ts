import { useMutation } from "@tanstack/react-query";
import { CreateApiTokenDocument } from "../gql/api-tokens.ts";
import { request } from "../graphql-client.ts";

/** As long as a token may live. */
export const LONGEST_LIFE_DAYS = 366;

export interface TokenDraft {
  readonly name: string;
  readonly scopes: readonly string[];
  /** Calendar date, the token's last day. */
  readonly expiresOn: string | null;
}

type Field = keyof TokenDraft;

/** The fields that nothing was entered in. */
export function problemsOf({ name, scopes, expiresOn }: TokenDraft): readonly Field[] {
  const missing: readonly (Field | false)[] = [
    name.trim() === "" && "name",
    scopes.length === 0 && "scopes",
    expiresOn === null && "expiresOn",
  ];
  return missing.filter((field) => field !== false);
}

interface CreatingToken {
  readonly create: (draft: TokenDraft) => void;
  readonly busy: boolean;
  /** No answer, or a refusal that is no field's. */
  readonly error: Error | null;
  /** What the server says of single fields. */
  readonly refused: Partial<Record<Field, string>>;
}

/** @param onCreated called with the secret, which nothing can show again. */
export function useCreateToken(onCreated: (secret: string) => void): CreatingToken {
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async ({ name, scopes, expiresOn }: TokenDraft) => {
      const input = { name, scopes: [...scopes], expiresOn: expiresOn ?? "" };
      return (await request(CreateApiTokenDocument, { input })).createApiToken;
    },
    onSuccess: ({ secret }) => {
      if (secret !== null) onCreated(secret);
    },
  });
  const refused = Object.fromEntries((data?.userErrors ?? []).map(({ field, message }) => [field?.at(-1), message]));
  return { create: mutate, busy: isPending, error, refused };
}
