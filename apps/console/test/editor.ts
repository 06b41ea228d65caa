import { randomBytes } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { openPage, type PageChoices } from "./open-page.ts";

type Variables = Readonly<Record<string, unknown>>;

/** A page of somebody who may edit, and the same person's way past the page to the API: to prepare and to check. */
export interface Editor {
  readonly page: Page;
  // biome-ignore lint/suspicious/noExplicitAny: the test knows the shape of what it asked for
  ask(document: string, variables?: Variables): Promise<any>;
}

export async function openEditor(path: string, choices: PageChoices = {}): Promise<Editor> {
  const page = await openPage("/products", { as: "lifecycle-editor", ...choices });
  const request = page.waitForRequest((each) => each.url().endsWith("/graphql") && "authorization" in each.headers());
  await page.reload();
  const authorization = (await request).headers().authorization ?? "";
  await page.goto(`/console${path}`);
  return { page, ask: (document, variables) => ask(document, variables, { authorization }) };
}

/** What everybody is answered. */
export function askAnonymously(document: string, variables?: Variables) {
  return ask(document, variables, {});
}

async function ask(query: string, variables: Variables | undefined, headers: Readonly<Record<string, string>>) {
  const response = await fetch(new URL("/graphql", inject("origin")), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  expect(errors, "errors of the API").toBeUndefined();
  return data;
}

export interface TrialVersion {
  readonly id: string;
  readonly revision: number;
}

export interface TrialProduct {
  readonly slug: string;
  readonly name: string;
  /** The filter of a list that shows its versions alone. */
  readonly listed: string;
  readonly versions: Readonly<Record<string, TrialVersion>>;
}

type TrialFacts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A product of its own for a test that edits: other tests run beside it on the same data. */
export async function createTrial({ ask }: Pick<Editor, "ask">, versions: TrialFacts): Promise<TrialProduct> {
  const slug = `trial-${randomBytes(4).toString("hex")}`;
  const name = `Trial ${slug.slice("trial-".length)}`;
  const product = { slug, name, segment: "BUSINESS", licensing: "COMMERCIAL", reason: "Set up" };
  await ask("mutation ($input: CreateProductInput!) { createProduct(input: $input) { userErrors { message } } }", {
    input: product,
  });
  const created: Record<string, TrialVersion> = {};
  for (const [version, facts] of Object.entries(versions)) {
    const { createVersion } = await ask(
      "mutation ($input: CreateVersionInput!) { createVersion(input: $input) { version { id revision } userErrors { message } } }",
      { input: { product: slug, name: version, reason: "Set up", ...facts } },
    );
    expect(createVersion.userErrors).toEqual([]);
    created[version] = createVersion.version;
  }
  const filter = encodeURIComponent(JSON.stringify({ search: slug }));
  return { slug, name, listed: `/versions?filter=${filter}`, versions: created };
}

/** What the public is told of a version's end of support. */
export async function publishedEnd(slug: string, options: { readonly knownAt?: string } = {}): Promise<string | null> {
  const { product } = await askAnonymously(
    "query ($slug: String!, $knownAt: DateTime) { product(slug: $slug, knownAt: $knownAt) { versions { supportEndsOn } } }",
    { slug, ...options },
  );
  return product.versions[0].supportEndsOn;
}
